package org.haven.itest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.house.TheHouse;
import org.haven.itest.web.Visitor.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** How sessions begin, how long they last, how they end, and what an open one is not enough for. */
@RunAsClient
class SessionTest extends BesideTheHouse {

    private static final String DAY = "/app/notice/my-day.xhtml";
    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void signing_in_gives_the_session_an_id_that_nobody_knew_before() {
        Staff person = Provider.joined(given, "caseworker");
        Visitor visitor = Visitor.signedIn(person.login());
        List<String> ids = visitor.sessionsHeld();
        assertTrue(ids.size() >= 2, "the id before and the id after: " + ids.size());
        assertEquals(ids.size(), new HashSet<>(ids).size());
        String now = visitor.cookies().get("JSESSIONID");
        assertEquals(now, ids.get(ids.size() - 1));
        for (String old : ids.subList(0, ids.size() - 1)) {
            Visitor planted = Visitor.stranger().with("Cookie", "JSESSIONID=" + old);
            assertEquals(302, planted.get(DAY).status(), "an id from before the sign-in opens nothing");
        }
        assertEquals(302, Visitor.stranger().with("Cookie", "JSESSIONID=chosen-by-somebody").get(DAY).status());
    }

    @Test
    void whoever_signs_in_within_somebody_elses_session_is_not_let_into_it() {
        Visitor planter = Visitor.signedIn(Provider.joined(given, "caseworker").login());
        Staff other = Provider.joined(given, "counsellor");
        assertEquals(303, planter.form("/app/confirm", Map.of()).status());
        Visitor victim = Visitor.stranger().holding("JSESSIONID", planter.cookies().get("JSESSIONID"));
        Answer answer = victim.signsIn(victim.followed(victim.get(DAY)), other.login());
        assertTrue(answer.response().uri().getPath().equals("/open/signed-out"), answer.response().uri().toString());
        assertNotEquals(200, planter.get(DAY).status(), "nor does the planter hold the other's session");
    }

    @Test
    void what_is_open_is_seen_with_where_and_what_and_no_secret() {
        Staff person = Provider.joined(given, "caseworker");
        Visitor visitor = Visitor.signedIn(person.login());
        Visitor program = Visitor.program(person.login());
        JsonNode seen = program.get("/api/v1/sessions").json();
        assertEquals(2, seen.size(), seen.toString());
        assertEquals(1, count(seen, "current"), "the program knows which one it is");
        assertEquals(1, count(seen, "program"));
        for (JsonNode each : seen) {
            assertEquals("127.0.0.1", each.path("address").asText());
        }
        String id = visitor.cookies().get("JSESSIONID");
        assertFalse(seen.toString().contains(id) || visitor.get("/app/session/mine.xhtml").body().contains(id));
    }

    private static int count(JsonNode list, String flag) {
        int found = 0;
        for (JsonNode each : list) {
            found += each.path(flag).asBoolean() ? 1 : 0;
        }
        return found;
    }

    @Test
    void an_ended_session_is_out_at_its_next_request_and_cannot_come_back_without_signing_in() {
        Staff person = Provider.joined(given, "caseworker");
        Visitor tablet = Visitor.signedIn(person.login());
        Visitor desk = Visitor.signedIn(person.login());
        Visitor program = Visitor.program(person.login());
        assertEquals(200, program.get("/api/v1/cases").status());
        String session = of(tablet);
        Answer ended = desk.form("/app/session/act", Map.of("session", session));
        assertEquals("/app/session/mine.xhtml?did=ended", ended.header("Location"));
        Answer out = tablet.get(DAY);
        assertEquals(303, out.status());
        assertEquals("/open/signed-out?why=ended", out.header("Location"));
        assertEquals(200, program.get("/api/v1/cases").status());
        assertEquals(200, desk.get(DAY).status());
        assertEquals(303, desk.form("/app/session/act", Map.of("others", "all")).status());
        Answer refused = program.get("/api/v1/cases");
        assertEquals(401, refused.status(), refused.body());
        assertEquals("urn:haven:problem:ended", refused.json().path("type").asText());
        assertEquals(200, desk.get(DAY).status());
        assertTrue(tablet.followed(tablet.get(DAY)).body().contains("id=\"password\""), "asked for the password again");
        assertEquals(List.of(List.of("session.end", "done"), List.of("session.end", "done")), log.rows(
                "select action, result from audit.event where actor = ? and action = 'session.end' order by seq",
                person.login()));
    }

    @Test
    void a_sign_in_that_was_ended_is_not_taken_in_another_window() {
        Staff person = Provider.joined(given, "caseworker");
        Visitor lost = Visitor.signedIn(person.login());
        Visitor desk = Visitor.signedIn(person.login());
        desk.form("/app/session/act", Map.of("session", of(lost)));
        Visitor clever = lost.withoutCookiesOfHaven();
        Answer answer = clever.followed(clever.get(DAY));
        assertEquals("/open/signed-out", answer.response().uri().getPath(), answer.response().uri().toString());
    }

    @Test
    void nobody_ends_a_session_of_another_person() {
        Staff person = Provider.joined(given, "caseworker");
        Visitor theirs = Visitor.signedIn(person.login());
        Staff other = Provider.joined(given, "counsellor");
        Visitor program = Visitor.program(other.login());
        assertEquals(404, program.send("DELETE", "/api/v1/sessions/" + of(theirs), null).status());
        assertEquals(404, program.send("DELETE", "/api/v1/staff/" + person.id() + "/sessions", null).status());
        assertEquals(404, program.get("/api/v1/staff/" + person.id() + "/sessions").status());
        assertEquals(200, theirs.get(DAY).status());
        assertEquals(List.of(List.of("not-found"), List.of("access.role"), List.of("access.role")), log.rows(
                "select reason from audit.event where actor = ? and result = 'refused' order by seq", other.login()));
    }

    @Test
    void an_administrator_ends_everything_of_a_colleague_even_what_nobody_has_used_yet() {
        Staff person = Provider.joined(given, "caseworker");
        Visitor page = Visitor.signedIn(person.login());
        Visitor unused = Visitor.program(person.login());
        Visitor adele = Visitor.program("adele");
        assertEquals(1, adele.get("/api/v1/staff/" + person.id() + "/sessions").json().path("sessions").size());
        // as if the token had been lying about for a while
        assertEquals(204, adele.send("DELETE", "/api/v1/staff/" + person.id() + "/sessions", null).status());
        given.run("update access.session_cut set at = now() + interval '1 second' where staff_id = ?", person.id());
        assertEquals("/open/signed-out?why=administrator", page.get(DAY).header("Location"));
        assertEquals(401, unused.get("/api/v1/cases").status());
        given.run("update access.session_cut set at = now() - interval '1 second' where staff_id = ?", person.id());
        assertEquals(200, Visitor.signedIn(person.login()).get(DAY).status(), "they may sign in anew");
    }

    @Test
    void without_an_act_a_session_ends_and_polling_is_no_act() {
        Staff person = Provider.joined(given, "caseworker");
        Visitor visitor = Visitor.signedIn(person.login());
        idleFor(person, 14);
        assertEquals(200, visitor.with("X-Haven-Background", "1").get(DAY).status());
        assertEquals(14L, given.count(
                "select round(extract(epoch from now() - last_act) / 60)::bigint from access.session where staff_id = ?",
                person.id()));
        assertEquals(200, visitor.get(DAY).status());
        assertEquals(0L, given.count(
                "select round(extract(epoch from now() - last_act) / 60)::bigint from access.session where staff_id = ?",
                person.id()));
        idleFor(person, 16);
        assertEquals("/open/signed-out?why=idle", visitor.get(DAY).header("Location"));
        assertTrue(visitor.followed(visitor.get(DAY)).body().contains("id=\"password\""),
                "asked for the password again");
    }

    private void idleFor(Staff person, int minutes) {
        assertEquals(1, given.run("update access.session set last_act = now() - make_interval(mins => ?)"
                + " where staff_id = ? and ended_at is null", minutes, person.id()));
    }

    @Test
    void after_twelve_hours_everybody_signs_in_anew_whatever_they_do() {
        Staff person = Provider.joined(given, "caseworker");
        Visitor visitor = Visitor.signedIn(person.login());
        Visitor program = Visitor.program(person.login());
        assertEquals(200, program.get("/api/v1/cases").status());
        signedInFor(person, "11 hours 59 minutes");
        assertEquals(200, visitor.get(DAY).status());
        assertEquals(200, program.get("/api/v1/cases").status());
        signedInFor(person, "12 hours 1 minute");
        assertEquals("/open/signed-out?why=limit", visitor.get(DAY).header("Location"));
        assertEquals(401, program.get("/api/v1/cases").status());
        assertTrue(visitor.followed(visitor.get(DAY)).body().contains("id=\"password\""),
                "asked for the password again");
    }

    private void signedInFor(Staff person, String time) {
        given.run("update access.session set signed_in_at = now() - ?::interval where staff_id = ?", time, person.id());
    }

    @Test
    void an_act_that_asks_for_it_needs_a_sign_in_of_the_last_minutes() {
        Staff admin = Provider.joined(given, "administrator");
        Staff paused = given.staff(given.team(), "caseworker");
        given.suspended(paused);
        Visitor visitor = Visitor.signedIn(admin.login());
        long second = Instant.now().getEpochSecond();
        Visitor json = visitor.with("Accept", "application/json").with("X-Haven-Request", "1").with("Origin",
                TheHouse.get().baseUrl());
        String path = "/api/v1/staff/" + paused.id() + "/suspension";
        // an open session is not enough
        given.run("update access.session set auth_time = now() - interval '6 minutes' where staff_id = ?", admin.id());
        Answer refused = json.send("DELETE", path, null);
        assertEquals(401, refused.status(), refused.body());
        assertEquals("urn:haven:problem:fresh", refused.json().path("type").asText());
        assertEquals("Bearer error=\"insufficient_user_authentication\", max_age=300",
                refused.header("WWW-Authenticate"));
        assertEquals("access.fresh", log.one("select reason from audit.event where actor = ? and result = 'refused'",
                String.class, admin.login()));
        // one that the identity provider gives from memory does not count
        Visitor again = visitor;
        Answer asked = again.form("/app/confirm", Map.of());
        assertEquals(303, asked.status());
        assertTrue(asked.header("Location").endsWith("prompt=login&max_age=0"), asked.header("Location"));
        assertEquals(200, again.followed(again.get("/app/session/confirmed.xhtml")).status(),
                "back without a password");
        assertEquals(401, json.with("Cookie", "JSESSIONID=" + again.cookies().get("JSESSIONID"))
                .send("DELETE", path, null).status());
        // closing never waits for it
        assertEquals(204, Visitor.program("adele").send("POST", path, null).status());
        // asked, and answered with the password; tokens tell the time in whole seconds
        Patience.until(SOON, () -> Instant.now().getEpochSecond() > second, () -> "time stands still");
        asked = again.form("/app/confirm", Map.of());
        Answer form = again.followed(again.get(asked.header("Location")));
        assertTrue(form.body().contains("id=\"password\""), "the password is asked for though the session is open");
        Answer thanks = again.signsIn(form, admin.login());
        assertEquals("/app/session/confirmed.xhtml", thanks.response().uri().getPath());
        assertEquals(null, thanks.response().uri().getQuery());
        Answer done = again.with("Accept", "application/json").with("X-Haven-Request", "1")
                .with("Origin", TheHouse.get().baseUrl()).send("DELETE", path, null);
        assertEquals(204, done.status(), done.body());
        assertEquals(1, given.count("select count(*) from access.session where staff_id = ?", admin.id()),
                "it is the same session");
    }

    @Test
    void a_token_with_a_time_of_ones_own_making_opens_nothing() {
        String token = Visitor.program("adele").header("Authorization").substring("Bearer ".length());
        String[] parts = token.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String forged = claims.replaceFirst("\"iat\":\\d+", "\"iat\":4102444800,\"auth_time\":4102444800");
        assertNotEquals(claims, forged);
        String body = Base64.getUrlEncoder().withoutPadding().encodeToString(forged.getBytes(StandardCharsets.UTF_8));
        for (String made : List.of(parts[0] + "." + body + "." + parts[2],
                Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes()) + "." + body
                        + ".")) {
            assertEquals(401, Visitor.stranger().with("Accept", "application/json")
                    .with("Authorization", "Bearer " + made).get("/api/v1/staff").status());
        }
    }

    @Test
    void signing_out_ends_every_session_of_the_sign_in_here_and_there() {
        Staff person = Provider.joined(given, "caseworker");
        Visitor first = Visitor.signedIn(person.login());
        Visitor second = first.withoutCookiesOfHaven();
        assertEquals(200, second.followed(second.get(DAY)).status());
        assertEquals(2, given.count("select count(*) from access.session where staff_id = ? and ended_at is null",
                person.id()));
        String dead = first.cookies().get("JSESSIONID");
        Answer out = first.followed(first.form("/app/sign-out", Map.of()));
        assertEquals("/open/signed-out", out.response().uri().getPath());
        assertNotEquals(200, second.get(DAY).status());
        assertEquals(302, Visitor.stranger().with("Cookie", "JSESSIONID=" + dead).get(DAY).status());
        assertTrue(first.followed(first.get(DAY)).body().contains("id=\"password\""), "asked for the password again");
    }

    @Test
    void what_ends_at_the_identity_provider_ends_here() {
        Staff person = Provider.joined(given, "caseworker");
        Visitor visitor = Visitor.signedIn(person.login());
        assertEquals(200, visitor.get(DAY).status());
        Provider.signsOut(person.login());
        Patience.until(SOON,
                () -> "/open/signed-out?why=provider".equals(visitor.get(DAY).header("Location")) || given.count(
                        "select count(*) from access.session where staff_id = ? and ended_why = 'provider'",
                        person.id()) == 1,
                () -> "the session has not ended");
        assertNotEquals(200, visitor.get(DAY).status());
    }

    @Test
    void a_notice_of_an_end_is_believed_for_its_signature_alone() {
        Staff person = Provider.joined(given, "caseworker");
        Visitor visitor = Visitor.signedIn(person.login());
        String access = Visitor.program(person.login()).header("Authorization").substring("Bearer ".length());
        for (String token : Set.of("", "x", "a.b.c", access, access.substring(0, access.length() - 4) + "AAAA",
                "eyJhbGciOiJub25lIn0.eyJzaWQiOiJ4In0.", "x".repeat(9000))) {
            Answer answer = Visitor.stranger().post("/open/sign-out-notice", Map.of("logout_token", token));
            assertEquals(400, answer.status(), answer.body());
        }
        assertEquals(400, Visitor.stranger().post("/open/sign-out-notice", Map.of()).status());
        assertEquals(200, visitor.get(DAY).status());
    }

    @Test
    void whoever_takes_a_tablet_over_sees_nothing_of_who_had_it() {
        Staff person = Provider.joined(given, "shelter-staff");
        Visitor visitor = Visitor.signedIn(person.login());
        Answer form = visitor.followed(visitor.form("/app/switch", Map.of()));
        assertTrue(form.body().contains("id=\"password\""), form.response().uri().toString());
        assertFalse(form.body().contains(person.login()), "the name of whoever had it");
        assertFalse(form.response().uri().toString().contains("my-day"), "where they were");
        Staff next = Provider.joined(given, "shelter-staff");
        Answer home = visitor.signsIn(form, next.login());
        assertEquals(200, home.status());
        assertTrue(home.body().contains(next.login()) && !home.body().contains(person.login()));
        assertEquals("switch",
                given.one("select ended_why from access.session where staff_id = ?", String.class, person.id()));
    }

    @Test
    void a_sign_in_is_asked_for_with_a_challenge_that_the_provider_insists_on() {
        String asked = Visitor.stranger().get(DAY).header("Location");
        assertTrue(asked.contains("code_challenge=") && asked.contains("code_challenge_method=S256"), asked);
        Answer without = Visitor.stranger()
                .get(asked.replaceAll("&code_challenge=[^&]*", "").replaceAll("&code_challenge_method=[^&]*", ""));
        assertTrue(without.header("Location").contains("error=invalid_request"), without.header("Location"));
    }

    @Test
    void the_running_realm_is_as_strict_as_its_file() {
        JsonNode realm = Provider.realm();
        assertTrue(realm.path("bruteForceProtected").asBoolean());
        assertEquals(6, realm.path("failureFactor").asInt());
        assertFalse(realm.path("registrationAllowed").asBoolean(true));
        assertEquals(300, realm.path("accessTokenLifespan").asInt());
        assertTrue(realm.path("revokeRefreshToken").asBoolean());
        assertTrue(realm.path("eventsEnabled").asBoolean() && realm.path("adminEventsEnabled").asBoolean());
        for (JsonNode action : Provider.read("/authentication/required-actions")) {
            if (action.path("alias").asText().equals("CONFIGURE_TOTP")) {
                assertTrue(action.path("enabled").asBoolean() && action.path("defaultAction").asBoolean());
            }
        }
        for (JsonNode client : Provider.read("/clients")) {
            String id = client.path("clientId").asText();
            boolean made = id.startsWith("elsewhere-");
            if (!id.equals("haven-api") && !made) {
                boolean direct = client.path("enabled").asBoolean()
                        && client.path("directAccessGrantsEnabled").asBoolean();
                assertFalse(direct || client.path("implicitFlowEnabled").asBoolean(), id);
            }
        }
    }

    @Test
    void six_wrong_passwords_lock_with_the_same_words_as_a_name_that_is_not_there() {
        Staff person = Provider.joined(given, "caseworker");
        String said = null;
        for (int i = 0; i < 7; i++) {
            said = Visitor.refused(person.login(), "wrong");
        }
        assertEquals(Visitor.refused("nobody-" + UUID.randomUUID(), "wrong"), said);
        assertEquals(said, Visitor.refused(person.login(), TheHouse.get().secrets().demo()), "even with the right one");
    }

    /** The session that this visitor stands in, by its name. */
    private String of(Visitor visitor) {
        visitor.get(DAY);
        return given.one("select id::text from access.session where key = sha256(?::bytea)", String.class,
                visitor.cookies().get("JSESSIONID").split("\\.")[0].getBytes(StandardCharsets.UTF_8));
    }
}
