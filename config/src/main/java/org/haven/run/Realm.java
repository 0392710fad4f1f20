package org.haven.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings Keycloak's realm to what the files in {@code config/keycloak} say, at every start: Keycloak's own import leaves
 * alone a realm that already exists, so that an edited file would change nothing.
 */
final class Realm {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> APART = Set.of("clients", "roles", "users", "requiredActions");

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();
    private final String keycloak;
    private final String adminPassword;
    private final Map<String, String> values;
    private String token;

    /** @param values what stands for the {@code ${…}} of the files */
    Realm(String keycloak, String adminPassword, Map<String, String> values) {
        this.keycloak = keycloak;
        this.adminPassword = adminPassword;
        this.values = values;
    }

    /** The realm as an organisation would have it. */
    void apply() {
        signIn();
        ObjectNode realm = read("keycloak/haven-realm.json", values);
        if (status("GET", "/haven", null) == 404) {
            call("POST", "", realm);
            return;
        }
        ObjectNode settings = realm.deepCopy();
        settings.remove(APART);
        call("PUT", "/haven", settings);
        realm.path("requiredActions").forEach(action -> call("PUT",
                "/haven/authentication/required-actions/" + action.path("alias").asText(), action));
        realm.path("roles").path("realm").forEach(role -> {
            String path = "/haven/roles/" + role.path("name").asText();
            if (status("GET", path, null) == 404) {
                call("POST", "/haven/roles", role);
            } else {
                call("PUT", path, role);
            }
        });
        realm.path("clients").forEach(this::applyClient);
    }

    /** Demo people and the client that takes their passwords: for trying, never for an organisation's realm. */
    void applyDemo(String password) {
        ObjectNode demo = read("keycloak/demo.json", values);
        demo.path("clients").forEach(this::applyClient);
        boolean passwordKept = passwordWorks(demo.path("users").path(0).path("username").asText(), password);
        demo.path("users").forEach(user -> applyUser((ObjectNode) user, password, passwordKept));
    }

    private void applyClient(JsonNode client) {
        JsonNode found = call("GET", "/haven/clients?clientId=" + encoded(client.path("clientId").asText()), null);
        if (found.isEmpty()) {
            call("POST", "/haven/clients", client);
            return;
        }
        String path = "/haven/clients/" + found.path(0).path("id").asText();
        ObjectNode settings = client.deepCopy();
        JsonNode mappers = settings.remove("protocolMappers");
        call("PUT", path, settings);
        if (mappers != null) {
            applyMappers(path + "/protocol-mappers/models", mappers);
        }
    }

    private void applyMappers(String path, JsonNode wanted) {
        JsonNode present = call("GET", path, null);
        wanted.forEach(mapper -> {
            for (JsonNode one : present) {
                if (one.path("name").equals(mapper.path("name"))) {
                    ObjectNode known = mapper.deepCopy();
                    known.set("id", one.path("id"));
                    call("PUT", path + "/" + one.path("id").asText(), known);
                    return;
                }
            }
            call("POST", path, mapper);
        });
    }

    private void applyUser(ObjectNode user, String password, boolean passwordKept) {
        String byName = "/haven/users?exact=true&username=" + encoded(user.path("username").asText());
        JsonNode found = call("GET", byName, null);
        JsonNode roles = user.remove("realmRoles");
        ObjectNode credential = JSON.createObjectNode().put("type", "password").put("value", password).put("temporary",
                false);
        // a password that was this person's before is refused by the realm's own rule: a demo person is made anew then
        boolean anew = !found.isEmpty() && !passwordKept
                && status("PUT", path(found) + "/reset-password", credential) == 400;
        if (anew) {
            call("DELETE", path(found), null);
        }
        if (anew || found.isEmpty()) {
            ObjectNode made = user.deepCopy();
            made.putArray("credentials").add(credential);
            call("POST", "/haven/users", made);
            found = call("GET", byName, null);
        }
        // once more, because a new person is given the realm's default actions whatever the file says
        call("PUT", path(found), user);
        ArrayNode granted = JSON.createArrayNode();
        roles.forEach(role -> granted.add(call("GET", "/haven/roles/" + role.asText(), null)));
        call("POST", path(found) + "/role-mappings/realm", granted);
    }

    private static String path(JsonNode found) {
        return "/haven/users/" + found.path(0).path("id").asText();
    }

    /** 401 means the wrong password; 400 the right one of somebody who is not fully set up. */
    private boolean passwordWorks(String username, String password) {
        return grant("haven", "haven-api", username, password).statusCode() != 401;
    }

    private void signIn() {
        HttpResponse<String> answer = grant("master", "admin-cli", Keycloak.ADMIN, adminPassword);
        if (answer.statusCode() != 200) {
            throw new Trouble("Keycloak refused its own administrator, so its realm could not be brought up to date.");
        }
        token = parsed(answer.body()).path("access_token").asText();
    }

    private HttpResponse<String> grant(String realm, String client, String username, String password) {
        String form = "grant_type=password&client_id=" + client + "&username=" + encoded(username) + "&password="
                + encoded(password);
        return send(HttpRequest.newBuilder(URI.create(keycloak + "/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private int status(String method, String path, JsonNode body) {
        return exchange(method, path, body).statusCode();
    }

    private JsonNode call(String method, String path, JsonNode body) {
        HttpResponse<String> answer = exchange(method, path, body);
        if (answer.statusCode() >= 300) {
            throw new Trouble("Keycloak refused a part of the realm (" + method + " " + path + ", status "
                    + answer.statusCode() + "): " + answer.body());
        }
        return parsed(answer.body());
    }

    private HttpResponse<String> exchange(String method, String path, JsonNode body) {
        HttpResponse<String> answer = send(request(method, path, body));
        if (answer.statusCode() == 401) {
            // the administrator's token lives for a minute
            signIn();
            answer = send(request(method, path, body));
        }
        return answer;
    }

    private HttpRequest.Builder request(String method, String path, JsonNode body) {
        return HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms" + path))
                .header("Authorization", "Bearer " + token).header("Content-Type", "application/json").method(method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body.toString()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Trouble("Keycloak stopped answering while its realm was being brought up to date.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("The start was interrupted.", e);
        }
    }

    /** A file of the realm with its {@code ${…}} filled in. */
    static ObjectNode read(String resource, Map<String, String> values) {
        String text = Schema.resource(resource);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("${" + value.getKey() + "}", value.getValue());
        }
        return (ObjectNode) parsed(text);
    }

    static List<String> usernames() {
        return read("keycloak/demo.json", Map.of()).path("users").findValuesAsText("username");
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new Trouble("Keycloak's realm is not well-formed JSON: " + e.getOriginalMessage() + ".", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
