package org.haven.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RealmTest {
    private static final Map<String, String> VALUES = Map.of("HAVEN_OIDC_CLIENT_SECRET", "s3cret", "HAVEN_BASE_URL",
            "https://haven.example", "HAVEN_LOCALHOST_URL", "http://localhost:8080");
    private final JsonNode realm = Realm.read("keycloak/haven-realm.json", VALUES);
    private final JsonNode demo = Realm.read("keycloak/demo.json", VALUES);

    @Test
    void hasTheEightRolesAndNoOther() {
        assertEquals(
                Set.of("caseworker", "supervisor", "auditor", "counsellor", "legal-officer", "shelter-staff",
                        "helpline-operator", "administrator"),
                new TreeSet<>(realm.path("roles").path("realm").findValuesAsText("name")));
    }

    @Test
    void holdsNoPersonAndNoClientThatTakesPasswords() {
        assertTrue(realm.path("users").isMissingNode());
        for (JsonNode client : realm.path("clients")) {
            assertFalse(client.path("directAccessGrantsEnabled").asBoolean(true), client.path("clientId").asText());
            assertFalse(client.path("implicitFlowEnabled").asBoolean(true), client.path("clientId").asText());
            assertFalse(client.path("serviceAccountsEnabled").asBoolean(true), client.path("clientId").asText());
        }
    }

    @Test
    void theApplicationSignsPeopleInByCodeAndSecretAtItsOwnAddressOnly() {
        JsonNode client = client(realm, "haven-web");
        assertTrue(client.path("standardFlowEnabled").asBoolean());
        assertFalse(client.path("publicClient").asBoolean(true));
        assertEquals("s3cret", client.path("secret").asText());
        assertEquals(1, client.path("redirectUris").size());
        assertEquals("https://haven.example/*", client.path("redirectUris").path(0).asText());
        assertEquals(0, client.path("optionalClientScopes").size());
        assertEquals("haven-web",
                client.path("protocolMappers").path(0).path("config").path("included.client.audience").asText());
    }

    @Test
    void keycloaksOwnPasswordClientIsSwitchedOff() {
        assertFalse(client(realm, "admin-cli").path("enabled").asBoolean(true));
    }

    @Test
    void sessionsAreShortAndGuessingIsSlow() {
        assertTrue(realm.path("bruteForceProtected").asBoolean());
        assertFalse(realm.path("permanentLockout").asBoolean(true));
        assertEquals(6, realm.path("failureFactor").asInt());
        assertEquals(1200, realm.path("ssoSessionIdleTimeout").asInt(), "fifteen minutes, and the five of a token");
        assertEquals(43200, realm.path("ssoSessionMaxLifespan").asInt());
        assertEquals(300, realm.path("accessTokenLifespan").asInt());
        assertTrue(realm.path("revokeRefreshToken").asBoolean());
        assertEquals(0, realm.path("refreshTokenMaxReuse").asInt(-1));
        assertTrue(realm.path("passwordPolicy").asText().contains("length(12)"));
    }

    @Test
    void nobodyRegistersThemselvesAndEveryChangeIsKept() {
        assertFalse(realm.path("registrationAllowed").asBoolean(true));
        assertFalse(realm.path("resetPasswordAllowed").asBoolean(true));
        assertTrue(realm.path("eventsEnabled").asBoolean());
        assertTrue(realm.path("adminEventsEnabled").asBoolean());
    }

    @Test
    void newPeopleMustSetUpASecondFactor() {
        for (JsonNode action : realm.path("requiredActions")) {
            if (action.path("alias").asText().equals("CONFIGURE_TOTP")) {
                assertTrue(action.path("enabled").asBoolean() && action.path("defaultAction").asBoolean());
                return;
            }
        }
        throw new AssertionError("CONFIGURE_TOTP is missing");
    }

    @Test
    void demoPeopleCoverEveryRoleAndCarryNoPasswordOfTheirOwn() {
        Set<String> roles = new TreeSet<>();
        for (JsonNode user : demo.path("users")) {
            roles.add(user.path("realmRoles").path(0).asText());
            assertTrue(user.path("credentials").isMissingNode());
            assertTrue(user.path("email").asText().endsWith("@haven.example"));
            assertFalse(user.path("lastName").asText().isEmpty());
        }
        assertEquals(new TreeSet<>(realm.path("roles").path("realm").findValuesAsText("name")), roles);
    }

    @Test
    void whatIsForTryingOnlyIsInTheDemoFile() {
        assertTrue(client(demo, "haven-api").path("directAccessGrantsEnabled").asBoolean());
        assertTrue(client(realm, "haven-api") == null);
    }

    @Test
    void theDemoFileDiffersInTheseLinesOnly() {
        assertEquals(Set.of("clients", "users"), names(demo), "no setting of the realm itself");
        JsonNode web = client(demo, "haven-web");
        assertEquals(Set.of("clientId", "redirectUris", "attributes"), names(web));
        assertEquals(Set.of("post.logout.redirect.uris"), names(web.path("attributes")));
        assertEquals(2, web.path("redirectUris").size(), "the second one is localhost");
        assertEquals("http://localhost:8080/*", web.path("redirectUris").path(1).asText());
        assertEquals(2, demo.path("clients").size());
        for (JsonNode user : demo.path("users")) {
            assertEquals(Set.of("username", "firstName", "lastName", "email", "emailVerified", "enabled",
                    "requiredActions", "realmRoles"), names(user));
            assertEquals(0, user.path("requiredActions").size(), "demo people need no second factor");
        }
    }

    @Test
    void theEndOfASessionThereIsToldHereAndTheServerTakesNoTokenMadeForAnother() throws Exception {
        JsonNode attributes = client(realm, "haven-web").path("attributes");
        assertEquals("https://haven.example/open/sign-out-notice", attributes.path("backchannel.logout.url").asText());
        assertEquals("true", attributes.path("backchannel.logout.session.required").asText());
        assertEquals("false", attributes.path("oauth2.device.authorization.grant.enabled").asText());
        JsonNode server = new ObjectMapper()
                .readTree(Files.readString(Path.of("../web/src/main/webapp/WEB-INF/oidc.json")));
        assertTrue(server.path("verify-token-audience").asBoolean());
        assertTrue(server.path("enable-pkce").asBoolean());
        assertEquals("S256", attributes.path("pkce.code.challenge.method").asText(), "and the realm insists on it");
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode client(JsonNode file, String id) {
        for (JsonNode client : file.path("clients")) {
            if (client.path("clientId").asText().equals(id)) {
                return client;
            }
        }
        return null;
    }
}
