package org.haven.itest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.web.Visitor.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Handing a case over as programs meet it: a summary, two signatures, and whoever led it is out in that second. */
@RunAsClient
class HandOverTest extends BesideTheHouse {

    private Staff casey;
    private Staff cleo;
    private Staff sunil;
    private Case hers;
    private String path;

    @BeforeEach
    void casey_leads_a_case() {
        casey = given.demo("casey");
        cleo = given.demo("cleo");
        sunil = given.demo("sunil");
        hers = given.caseOf(casey);
        path = "/api/v1/cases/" + hers.id();
    }

    private Answer write(String login, Staff to) {
        return Visitor.program(login).send("POST", path + "/hand-over", "{\"to\": \"" + to.id()
                + "\", \"summary\": \"Call on Fridays.\", \"formKey\": \"" + UUID.randomUUID() + "\"}");
    }

    private Answer step(String login, UUID id, String what, String body) {
        return Visitor.program(login).send("POST", path + "/hand-over/" + id + "/" + what, body);
    }

    private static UUID id(Answer answer) {
        assertEquals(201, answer.status(), answer.body());
        return UUID.fromString(answer.json().path("id").asText());
    }

    private UUID offered(String login, Staff to) {
        UUID id = id(write(login, to));
        assertEquals(204, step(login, id, "offer", "{\"version\": 0}").status());
        return id;
    }

    private int opens(String login) {
        return Visitor.program(login).get(path).status();
    }

    private String lead() {
        return given.one("""
                select string_agg(s.login, ',') from access.assignment a join haven.staff s on s.id = a.staff_id
                 where a.case_id = ? and a.function = 'lead' and (a.valid_until is null or a.valid_until > now())""",
                String.class, hers.id());
    }

    @Test
    void with_the_second_signature_the_lead_changes_and_the_former_one_is_out() {
        assertEquals(201, Visitor.program("casey").send("POST", path + "/plan/actions", """
                {"words": "Call.", "assignee": "%s", "dueOn": "2026-12-01", "formKey": "%s"}""".formatted(casey.id(),
                UUID.randomUUID())).status());
        UUID id = id(write("casey", cleo));
        assertEquals(404, opens("cleo"), "a draft opens nothing");
        assertEquals(204,
                Visitor.program("casey").send("PUT", path + "/hand-over/" + id,
                        "{\"version\": 0, \"to\": \"" + cleo.id() + "\", \"summary\": \"Call on Fridays at nine.\"}")
                        .status());
        assertEquals(409, step("casey", id, "offer", "{\"version\": 0}").status(), "something else was read");
        assertEquals(204, step("casey", id, "offer", "{\"version\": 1}").status());
        assertEquals(204, step("casey", id, "offer", "{\"version\": 1}").status(), "the same click twice");
        assertEquals(200, opens("cleo"), "the other reads before signing");
        assertEquals("casey", lead());
        assertTrue(Visitor.program("cleo").get(path + "/hand-over").body().contains("Fridays at nine"));
        assertEquals(1, tasks(cleo, "handover.offered"));
        assertEquals(404, step("casey", id, "answer", "{\"version\": 2, \"signed\": true}").status(),
                "nobody signs for both");
        assertEquals(204, step("cleo", id, "answer", "{\"version\": 2, \"signed\": true}").status());
        assertEquals(404, opens("casey"), "out in that second");
        assertEquals(404, Visitor.program("casey").get(path + "/hand-over").status());
        assertEquals("cleo", lead());
        assertEquals(200, opens("cleo"));
        assertEquals(0,
                given.count("select count(*) from haven.task where case_id = ? and staff_id = ? and state = 'open'",
                        hers.id(), casey.id()));
        assertEquals(List.of(List.of(cleo.id().toString())), given.rows(
                "select assignee_id::text from haven.plan_action where case_id = ? and state = 'open'", hers.id()));
        assertEquals(List.of("draft", "offered", "signed"), given.rows("""
                select to_state from haven.case_move where about_id = ? and machine = 'hand-over' order by moved_at""",
                id).stream().map(row -> row.get(0)).toList());
        assertEquals(204, step("cleo", id, "answer", "{\"version\": 2, \"signed\": true}").status(), "twice is once");
        assertEquals(409, step("cleo", id, "answer", "{\"version\": 3, \"signed\": false}").status());
    }

    private long tasks(Staff who, String kind) {
        return given.count("select count(*) from haven.task where case_id = ? and staff_id = ? and kind = ?"
                + " and state = 'open'", hers.id(), who.id(), kind);
    }

    @Test
    void what_is_declined_or_taken_back_shuts_the_case_again() {
        UUID first = offered("casey", cleo);
        assertEquals(204, step("cleo", first, "answer", "{\"version\": 1, \"signed\": false}").status());
        assertEquals(404, opens("cleo"));
        assertEquals(1, tasks(casey, "handover.declined"));
        UUID second = offered("casey", cleo);
        assertEquals(409, write("casey", cleo).status(), "one at a time");
        assertEquals(204, step("casey", second, "withdrawal", "{\"version\": 1}").status());
        assertEquals(404, opens("cleo"));
        assertEquals(0, tasks(cleo, "handover.offered"));
        assertEquals("casey", lead());
        assertEquals(200, opens("casey"));
    }

    @Test
    void of_signing_and_taking_back_at_once_one_counts() {
        for (int i = 0; i < 3; i++) {
            Case file = given.caseOf(casey);
            path = "/api/v1/cases/" + file.id();
            UUID id = offered("casey", cleo);
            CompletableFuture<Answer> sign = CompletableFuture
                    .supplyAsync(() -> step("cleo", id, "answer", "{\"version\": 1, \"signed\": true}"));
            CompletableFuture<Answer> back = CompletableFuture
                    .supplyAsync(() -> step("casey", id, "withdrawal", "{\"version\": 1}"));
            List<Integer> answers = Stream.of(sign.join().status(), back.join().status()).toList();
            assertEquals(1, answers.stream().filter(status -> status == 204).count(), answers.toString());
            boolean signed = answers.get(0) == 204;
            assertEquals(signed ? 404 : 200, opens("casey"));
            assertEquals(signed ? 200 : 404, opens("cleo"));
        }
    }

    @Test
    void only_the_lead_hands_over_and_only_to_a_caseworker_of_the_team() {
        given.assigned(cleo, hers, "caseworker");
        assertEquals(409, write("cleo", casey).status());
        assertEquals("handover.not-the-lead", log.one("""
                select reason from audit.event where target = ? and action = 'handover.write' and result = 'refused'""",
                String.class, hers.id()));
        assertEquals(409, write("sunil", cleo).status(), "the lead is there and does it");
        for (Staff wrong : List.of(casey, sunil, given.demo("corin"), given.staff(given.team(), "caseworker"))) {
            assertEquals(400, write("casey", wrong).status(), wrong.login());
        }
        assertEquals(404, write("corin", cleo).status());
        assertEquals(404, write("audrey", cleo).status());
        for (String body : List.of("{}",
                "{\"to\": \"" + cleo.id() + "\", \"summary\": \" \", \"formKey\": \"" + UUID.randomUUID() + "\"}")) {
            assertEquals(400, Visitor.program("casey").send("POST", path + "/hand-over", body).status(), body);
        }
        assertEquals(0, given.count("select count(*) from haven.hand_over where case_id = ?", hers.id()));
    }

    @Test
    void the_case_of_somebody_who_has_left_is_on_the_supervisors_desk_and_handed_over_from_there() {
        Staff leaver = given.staff(casey.team(), "caseworker");
        Case file = given.caseOf(leaver);
        path = "/api/v1/cases/" + file.id();
        String desk = Visitor.program("sunil").get("/api/v1/desk").json().path("leavers").toString();
        assertFalse(desk.contains(file.number()), desk);
        given.suspended(leaver);
        desk = Visitor.program("sunil").get("/api/v1/desk").json().path("leavers").toString();
        assertTrue(desk.contains(file.number()), desk);
        UUID id = offered("sunil", cleo);
        assertEquals(204, step("cleo", id, "answer", "{\"version\": 1, \"signed\": true}").status());
        assertEquals("cleo", given.one("""
                select s.login from access.assignment a join haven.staff s on s.id = a.staff_id
                 where a.case_id = ? and a.function = 'lead' and a.valid_until is null""", String.class, file.id()));
        desk = Visitor.program("sunil").get("/api/v1/desk").json().path("leavers").toString();
        assertFalse(desk.contains(file.number()), desk);
    }

    @Test
    void a_case_that_has_another_lead_by_now_is_not_taken_over() {
        UUID id = offered("casey", cleo);
        Staff other = given.staff(casey.team(), "caseworker");
        assertEquals(204,
                Visitor.program("sunil")
                        .send("POST", path + "/care-team",
                                "{\"staff\": \"" + other.id() + "\", \"function\": \"lead\", \"reason\": \"workload\"}")
                        .status());
        assertEquals(409, step("cleo", id, "answer", "{\"version\": 1, \"signed\": true}").status());
        assertEquals(other.login(), lead());
        assertEquals(400,
                Visitor.program("sunil")
                        .send("POST", path + "/care-team",
                                "{\"staff\": \"" + other.id() + "\", \"function\": \"lead\"}")
                        .status(),
                "a reason is needed");
    }
}
