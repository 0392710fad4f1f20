package org.haven.itest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.haven.itest.given.Given;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.house.TheHouse;
import org.haven.itest.web.Visitor.Answer;
import org.haven.run.Keycloak;

/** The identity provider as its own administrator has it. */
public final class Provider {

    private static final String ADMIN = "/admin/realms/haven";

    private Provider() {
    }

    /** Somebody who has just joined, there and in Haven, with the password of the demo people. */
    public static Staff joined(Given given, String role) {
        String login = "new-" + UUID.randomUUID().toString().substring(0, 8);
        Answer made = admin().send("POST", address("/users"), """
                {"username": "%s", "firstName": "New", "lastName": "Person", "email": "%s@haven.example",
                 "emailVerified": true, "enabled": true, "requiredActions": [],
                 "credentials": [{"type": "password", "value": "%s", "temporary": false}]}""".formatted(login, login,
                TheHouse.get().secrets().demo()));
        assertEquals(201, made.status(), made.body());
        String person = "/users/" + id(login);
        assertEquals(204, admin().send("PUT", address(person), "{\"requiredActions\": []}").status());
        JsonNode granted = admin().get(address("/roles/" + role)).json();
        assertEquals(204, admin().send("POST", address(person + "/role-mappings/realm"), "[" + granted + "]").status());
        return given.named(given.demo("casey").team(), login, "New Person " + login, role);
    }

    /** Ends everything of a person there. */
    public static void signsOut(String login) {
        assertEquals(204, admin().send("POST", address("/users/" + id(login) + "/logout"), null).status());
    }

    public static JsonNode realm() {
        return admin().get(address("")).json();
    }

    public static JsonNode read(String path) {
        return admin().get(address(path)).json();
    }

    private static String id(String login) {
        return admin().get(address("/users?exact=true&username=" + login)).json().path(0).path("id").asText();
    }

    private static String address(String path) {
        return TheHouse.get().keycloak().url() + ADMIN + path;
    }

    private static Visitor admin() {
        Keycloak keycloak = TheHouse.get().keycloak();
        return Visitor
                .stranger().with("Accept",
                        "application/json")
                .with("Authorization",
                        "Bearer "
                                + Visitor
                                        .granted(keycloak.url() + "/realms/master", "admin-cli", Keycloak.ADMIN,
                                                TheHouse.get().secrets().keycloakAdmin())
                                        .path("access_token").asText());
    }
}
