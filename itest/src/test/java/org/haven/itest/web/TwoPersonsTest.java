package org.haven.itest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.web.Visitor.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Joining, roles and functions by two persons, training, conduct and leave, as programs meet them. */
@RunAsClient
class TwoPersonsTest extends BesideTheHouse {

    private Staff somebody(String... roles) {
        return given.staff(given.demo("casey").team(), roles);
    }

    private static Answer ask(Staff who, String body) {
        return Visitor.program("adele").send("POST", "/api/v1/staff/" + who.id() + "/grants", body);
    }

    private static String role(String code) {
        return "{\"kind\": \"role\", \"code\": \"" + code + "\", \"reason\": \"The team needs it.\"}";
    }

    private static UUID id(Answer answer) {
        assertEquals(201, answer.status(), answer.body());
        return UUID.fromString(answer.json().path("id").asText());
    }

    private static JsonNode seen(String login, UUID approval) {
        for (JsonNode each : Visitor.program(login).get("/api/v1/approvals").json().path("waiting")) {
            if (each.path("id").asText().equals(approval.toString())) {
                return each;
            }
        }
        return null;
    }

    private static Answer decide(String login, Staff about, UUID approval, String digest, boolean approved) {
        return Visitor.program(login).send("POST",
                "/api/v1/staff/" + about.id() + "/approvals/" + approval + "/decision",
                "{\"digest\": \"" + digest + "\", \"approved\": " + approved + ", \"answer\": \"As discussed.\"}");
    }

    private List<String> roles(Staff who) {
        return given.rows("select role from access.staff_role where staff_id = ? order by 1", who.id()).stream()
                .map(row -> row.get(0)).toList();
    }

    private String reason(String action, UUID target) {
        return log.one("select reason from audit.event where action = ? and target = ? and result = 'refused'"
                + " order by seq desc limit 1", String.class, action, target);
    }

    @Test
    void a_role_is_asked_for_seen_in_words_by_another_and_given_at_once_and_once() {
        Staff newcomer = somebody("caseworker");
        Staff sunil = given.demo("sunil");
        UUID approval = id(ask(newcomer, role("counsellor")));
        assertEquals(approval, id(ask(newcomer, role("counsellor"))), "the same asked twice is asked once");
        assertEquals(List.of("caseworker"), roles(newcomer));
        assertEquals(1, given.count("""
                select count(*) from haven.task where staff_id = ? and about_id = ? and kind = 'approval.waiting'
                   and state = 'open'""", sunil.id(), approval));
        JsonNode view = seen("sunil", approval);
        assertEquals("counsellor", view.path("parameters").path("role").asText());
        assertTrue(view.path("parameters").path("staff").asText().startsWith("Test Person"), view.toString());
        assertFalse(view.path("own").asBoolean());
        assertTrue(seen("adele", approval).path("own").asBoolean());
        assertTrue(seen("adele", approval).path("seconds").toString().contains("Sunil"),
                seen("adele", approval).toString());
        String digest = view.path("digest").asText();
        Answer own = decide("adele", newcomer, approval, digest, true);
        assertEquals(409, own.status(), own.body());
        assertTrue(own.body().contains("approval.own"), own.body());
        assertEquals("approval.own", reason("approval.decide", newcomer.id()));
        assertEquals(409, decide("sunil", newcomer, approval, "0".repeat(64), true).status());
        assertEquals("approval.void", reason("approval.decide", newcomer.id()));
        assertEquals(204, decide("sunil", newcomer, approval, digest, true).status());
        assertEquals(List.of("caseworker", "counsellor"), roles(newcomer));
        assertEquals("used", given.one("select state from access.approval where id = ?", String.class, approval));
        assertEquals(0, given.count("select count(*) from haven.task where about_id = ? and state = 'open'", approval));
        assertEquals(409, decide("sunil", newcomer, approval, digest, true).status(), "answered once");
        assertEquals(409, ask(newcomer, role("counsellor")).status(), "they have it already");
        JsonNode page = Visitor.program("adele").get("/api/v1/staff/" + newcomer.id()).json();
        assertTrue(page.path("changes").toString().contains("The team needs it."), page.toString());
        assertEquals(1, log.count("""
                select count(*) from audit.event where action = 'approval.decide' and actor = 'sunil' and target = ?
                   and result = 'done'""", newcomer.id()));
    }

    @Test
    void what_is_refused_changes_nothing_and_needs_a_reason() {
        Staff newcomer = somebody("caseworker");
        UUID approval = id(ask(newcomer, role("auditor")));
        String digest = seen("sunil", approval).path("digest").asText();
        assertEquals(400,
                Visitor.program("sunil")
                        .send("POST", "/api/v1/staff/" + newcomer.id() + "/approvals/" + approval + "/decision",
                                "{\"digest\": \"" + digest + "\", \"approved\": false}")
                        .status());
        assertEquals(204, decide("sunil", newcomer, approval, digest, false).status());
        assertEquals(List.of("caseworker"), roles(newcomer));
        assertEquals(409, decide("sunil", newcomer, approval, digest, true).status());
    }

    @Test
    void of_two_who_answer_at_once_one_answers() {
        Staff newcomer = somebody("caseworker");
        UUID approval = id(ask(newcomer, role("auditor")));
        String digest = seen("sunil", approval).path("digest").asText();
        CompletableFuture<Answer> one = CompletableFuture
                .supplyAsync(() -> decide("sunil", newcomer, approval, digest, true));
        CompletableFuture<Answer> other = CompletableFuture
                .supplyAsync(() -> decide("sonia", newcomer, approval, digest, true));
        assertEquals(List.of(204, 409), Stream.of(one.join().status(), other.join().status()).sorted().toList());
        assertEquals(List.of("auditor", "caseworker"), roles(newcomer));
    }

    @Test
    void a_supervisor_of_another_team_neither_sees_nor_answers_it() {
        Staff elsewhere = given.staff(given.team(), "caseworker");
        UUID approval = id(ask(elsewhere, role("auditor")));
        assertEquals(null, seen("sunil", approval));
        assertEquals(404, decide("sunil", elsewhere, approval, "0".repeat(64), true).status());
        assertTrue(seen("adele", approval).path("seconds").isEmpty()
                || !seen("adele", approval).path("seconds").toString().contains("Sunil"));
        assertEquals(404, Visitor.program("casey").get("/api/v1/approvals").status());
        assertEquals(List.of("caseworker"), roles(elsewhere));
    }

    @Test
    void nobody_asks_for_themselves_and_nobody_takes_from_themselves() {
        Staff adele = given.demo("adele");
        assertEquals(409, ask(adele, role("auditor")).status());
        assertEquals("approval.about-oneself", reason("staff.grant.ask", adele.id()));
        assertEquals(400,
                Visitor.program("adele")
                        .send("POST", "/api/v1/staff/" + adele.id() + "/grant-endings",
                                "{\"kind\": \"role\", \"code\": \"administrator\", \"reason\": \"I leave.\"}")
                        .status());
        assertEquals(List.of("administrator"), roles(adele));
    }

    @Test
    void a_role_is_taken_away_by_one_at_once_and_with_a_reason() {
        Staff leaver = somebody("caseworker");
        String path = "/api/v1/staff/" + leaver.id() + "/grant-endings";
        for (String body : List.of("{\"kind\": \"role\", \"code\": \"caseworker\"}",
                "{\"kind\": \"role\", \"code\": \"caseworker\", \"reason\": \" \"}",
                "{\"kind\": \"role\", \"code\": \"king\", \"reason\": \"A reason.\"}",
                "{\"kind\": \"team\", \"code\": \"caseworker\", \"reason\": \"A reason.\"}")) {
            assertEquals(400, Visitor.program("adele").send("POST", path, body).status(), body);
        }
        String body = "{\"kind\": \"role\", \"code\": \"caseworker\", \"reason\": \"Other work.\"}";
        assertEquals(404, Visitor.program("sunil").send("POST", path, body).status());
        assertEquals(204, Visitor.program("adele").send("POST", path, body).status());
        assertEquals(List.of(), roles(leaver));
        assertEquals(409, Visitor.program("adele").send("POST", path, body).status());
    }

    @Test
    void a_function_is_held_beside_its_role_until_a_day_and_then_ended() {
        Staff corin = somebody("counsellor");
        Staff casey = somebody("caseworker");
        String heads = "{\"kind\": \"function\", \"code\": \"clinical-supervisor\", \"until\": \"2126-01-31\","
                + " \"reason\": \"For a year.\"}";
        Answer wrong = ask(casey, heads);
        assertEquals(409, wrong.status());
        assertTrue(wrong.body().contains("grant-needs-role"), wrong.body());
        assertEquals(400, ask(corin, heads.replace("2126", "2020")).status());
        UUID approval = id(ask(corin, heads));
        JsonNode view = seen("sunil", approval);
        assertEquals("2126-01-31", view.path("parameters").path("until").asText());
        assertEquals(204, decide("sunil", corin, approval, view.path("digest").asText(), true).status());
        JsonNode page = Visitor.program("adele").get("/api/v1/staff/" + corin.id()).json();
        assertEquals("2126-01-31", page.path("functions").path(0).path("until").asText(), page.toString());
        assertEquals(204,
                Visitor.program("adele")
                        .send("POST", "/api/v1/staff/" + corin.id() + "/grant-endings",
                                "{\"kind\": \"function\", \"code\": \"clinical-supervisor\", \"reason\": \"Over.\"}")
                        .status());
        assertTrue(Visitor.program("adele").get("/api/v1/staff/" + corin.id()).json().path("functions").isEmpty());
    }

    @Test
    void whoever_changes_team_hands_their_cases_over_first() {
        Staff casey = somebody("caseworker");
        Case file = given.caseOf(casey);
        UUID other = given.team();
        UUID approval = id(
                ask(casey, "{\"kind\": \"team\", \"team\": \"" + other + "\", \"reason\": \"Moves house.\"}"));
        String digest = seen("sunil", approval).path("digest").asText();
        Answer still = decide("sunil", casey, approval, digest, true);
        assertEquals(409, still.status());
        assertTrue(still.body().contains("still-on-cases"), still.body());
        given.released(casey, file);
        assertEquals(204, decide("sunil", casey, approval, digest, true).status());
        assertEquals(other, given.one("select team_id from haven.staff where id = ?", UUID.class, casey.id()));
    }

    @Test
    void whoever_joins_has_no_role_and_a_sign_in_name_of_their_own() {
        String login = "p" + UUID.randomUUID();
        String body = "{\"login\": \"" + login + "\", \"displayName\": \"Test Person New\"}";
        UUID made = id(Visitor.program("adele").send("POST", "/api/v1/staff", body));
        assertEquals(0, given.count("select count(*) from access.staff_role where staff_id = ?", made));
        Answer again = Visitor.program("adele").send("POST", "/api/v1/staff", body);
        assertEquals(409, again.status());
        assertTrue(again.body().contains("login-taken"), again.body());
        assertEquals(404, Visitor.program("sunil").send("POST", "/api/v1/staff", body).status());
        for (String wrong : List.of("a b", "Ünder", "", "x".repeat(121))) {
            assertEquals(400,
                    Visitor.program("adele")
                            .send("POST", "/api/v1/staff", "{\"login\": \"" + wrong + "\", \"displayName\": \"Test\"}")
                            .status(),
                    wrong);
        }
        assertEquals(400, Visitor.program("adele")
                .send("POST", "/api/v1/staff",
                        "{\"login\": \"" + login + "2\", \"displayName\": \"Test\", \"roles\": [\"administrator\"]}")
                .status(), "a field that is not there is told");
    }

    @Test
    void training_that_has_run_out_is_seen_by_the_administrator_and_by_the_supervisor() {
        Staff casey = somebody("caseworker");
        String path = "/api/v1/staff/" + casey.id() + "/trainings";
        String key = UUID.randomUUID().toString();
        String old = "{\"kind\": \"safeguarding\", \"heldOn\": \"2024-01-15\", \"validUntil\": \"2025-01-15\","
                + " \"formKey\": \"" + key + "\"}";
        UUID made = id(Visitor.program("adele").send("POST", path, old));
        assertEquals(made, id(Visitor.program("adele").send("POST", path, old)), "the same form twice");
        assertTrue(overdue(casey));
        id(Visitor.program("adele").send("POST", path, "{\"kind\": \"safeguarding\", \"heldOn\": \"2026-01-15\","
                + " \"formKey\": \"" + UUID.randomUUID() + "\"}"));
        assertFalse(overdue(casey), "a repetition counts");
        for (String wrong : List.of("\"heldOn\": \"2126-01-15\"",
                "\"heldOn\": \"2026-01-15\", \"validUntil\": \"2025-01-15\"", "\"validUntil\": \"2025-01-15\"")) {
            assertEquals(400,
                    Visitor.program("adele")
                            .send("POST", path,
                                    "{\"kind\": \"other\", " + wrong + ", \"formKey\": \"" + UUID.randomUUID() + "\"}")
                            .status(),
                    wrong);
        }
        assertEquals(404, Visitor.program("sunil").send("POST", path, old).status());
    }

    private static boolean overdue(Staff who) {
        for (JsonNode each : Visitor.program("sunil").get("/api/v1/team/board").json().path("people")) {
            if (each.path("login").asText().equals(who.login())) {
                return each.path("trainingOverdue").asBoolean();
            }
        }
        throw new AssertionError("not in the team");
    }

    @Test
    void the_code_of_conduct_is_accepted_once_and_until_then_my_day_says_so() {
        Staff lena = given.demo("lena");
        given.run("delete from haven.conduct_acceptance where staff_id = ?", lena.id());
        assertTrue(Visitor.program("lena").get("/api/v1/my-day").json().path("conductDue").asBoolean());
        assertEquals(409, Visitor.program("lena").send("POST", "/api/v1/conduct", "{\"version\": 99}").status());
        for (int i = 0; i < 2; i++) {
            assertEquals(204, Visitor.program("lena").send("POST", "/api/v1/conduct", "{\"version\": 1}").status());
        }
        assertFalse(Visitor.program("lena").get("/api/v1/my-day").json().path("conductDue").asBoolean());
        assertEquals(1, given.count("select count(*) from haven.conduct_acceptance where staff_id = ?", lena.id()));
    }

    @Test
    void somebody_stands_in_for_all_cases_or_for_those_chosen_and_it_ends_by_itself() {
        Staff away = somebody("caseworker");
        Staff cleo = given.demo("cleo");
        Case one = given.caseOf(away);
        Case other = given.caseOf(away);
        String path = "/api/v1/staff/" + away.id() + "/leave";
        assertEquals(2, Visitor.program("sunil").get(path).json().path("cases").size());
        String until = java.time.LocalDate.now(java.time.Clock.systemUTC()).plusDays(7).toString();
        assertEquals(404, Visitor.program("cleo").get("/api/v1/cases/" + one.id()).status());
        Answer chosen = Visitor.program("sunil").send("POST", path, "{\"standIn\": \"" + cleo.id() + "\", \"until\": \""
                + until + "\", \"cases\": [\"" + one.id() + "\"]}");
        assertEquals(1, chosen.json().path("cases").asInt(), chosen.body());
        assertEquals(200, Visitor.program("cleo").get("/api/v1/cases/" + one.id()).status());
        assertEquals(404, Visitor.program("cleo").get("/api/v1/cases/" + other.id()).status());
        Answer all = Visitor.program("sunil").send("POST", path,
                "{\"standIn\": \"" + cleo.id() + "\", \"until\": \"" + until + "\"}");
        assertEquals(1, all.json().path("cases").asInt(), all.body());
        assertEquals(200, Visitor.program("cleo").get("/api/v1/cases/" + other.id()).status());
        assertEquals(409, Visitor.program("sunil")
                .send("POST", path, "{\"standIn\": \"" + cleo.id() + "\", \"until\": \"" + until + "\"}").status(),
                "nothing is left to cover");
        assertEquals(1, log.count("""
                select count(*) from audit.shown s join audit.event e on e.id = s.event_id
                 where e.action = 'staff.leave.cover' and s.case_number = ?""", other.number()));
        given.released(cleo, one);
        assertEquals(404, Visitor.program("cleo").get("/api/v1/cases/" + one.id()).status());
        Staff foreign = given.staff(given.team(), "caseworker");
        assertEquals(404, Visitor.program("sunil").get("/api/v1/staff/" + foreign.id() + "/leave").status());
        assertEquals(400, Visitor.program("sunil")
                .send("POST", path, "{\"standIn\": \"" + foreign.id() + "\", \"until\": \"" + until + "\"}").status());
        assertEquals(404, Visitor.program("casey").get(path).status());
    }
}
