package org.haven.itest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.haven.glass.GlassState;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.web.Visitor.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Emergency access as programs meet it. */
@RunAsClient
class GlassTest extends BesideTheHouse {

    private static final String NOBODYS = "C-0000-0000-0";

    private Staff casey;
    private Staff cleo;
    private Case hers;
    private String path;

    @BeforeEach
    void casey_has_a_case_and_cleo_works_the_night() {
        casey = given.demo("casey");
        cleo = given.demo("cleo");
        hers = given.caseOf(casey);
        path = "/api/v1/cases/" + hers.id();
        given.nobodyHasAskedToday();
    }

    @Test
    void an_emergency_opens_the_case_in_my_day_and_is_judged_by_a_supervisor_who_sees_what_was_done() {
        assertEquals(404, Visitor.program("cleo").get(path).status());
        assertEquals(204, ask("cleo", hers.number()).status());
        assertEquals(200, Visitor.program("cleo").get(path).status());
        UUID opening = opening();
        String day = Visitor.program("cleo").get("/api/v1/my-day").body();
        assertTrue(day.contains("glass.open") && day.contains(hers.id().toString()), day);
        assertTrue(Visitor.program("cleo").get("/api/v1/emergencies").body().contains(hers.number()));
        assertTrue(Visitor.program("sunil").get("/api/v1/my-day").body().contains("glass.review"));
        String desk = Visitor.program("sunil").get("/api/v1/desk").body();
        assertTrue(desk.contains(opening.toString()), desk);

        Answer early = review("sunil", opening, "{\"justified\": true}");
        assertEquals(409, early.status());
        assertTrue(early.body().contains("glass.still-open"), early.body());
        assertEquals(204,
                Visitor.program("cleo").send("POST", path + "/emergencies/" + opening + "/end", "{}").status());
        assertEquals(404, Visitor.program("cleo").get(path).status());
        assertFalse(Visitor.program("cleo").get("/api/v1/my-day").body().contains(hers.id().toString()));

        String told = Visitor.program("sunil").get(path + "/emergencies").body();
        assertTrue(told.contains("A fictional emergency.") && told.contains("casefile.open"), told);
        assertEquals(400, review("sunil", opening, "{\"justified\": false}").status());
        assertEquals(204,
                review("sunil", opening, "{\"justified\": false, \"note\": \"Please call first.\"}").status());
        assertEquals(409, review("sonia", opening, "{\"justified\": true}").status());
        told = Visitor.program("sonia").get(path + "/emergencies").body();
        assertTrue(told.contains("not-justified") && told.contains("Please call first."), told);
        assertFalse(Visitor.program("sunil").get("/api/v1/desk").body().contains(opening.toString()));
    }

    @Test
    void the_auditor_sees_whom_it_was_about_and_the_care_team_sees_that_it_was() {
        ask("cleo", hers.number());
        ask("cleo", NOBODYS);
        String log = Visitor.program("audrey").get("/api/v1/access-log?action=glass.ask&case=" + hers.number()).body();
        assertTrue(log.contains("\"cleo\"") && log.contains(hers.number()), log);
        String nobodys = Visitor.program("audrey").get("/api/v1/access-log?action=glass.ask").body();
        assertTrue(nobodys.contains(NOBODYS), nobodys);
        assertTrue(Visitor.program("casey").get(path + "/access-log").body().contains("glass.ask"));
        assertTrue(Visitor.program("casey").get(path).body().contains("\"glass\""), "on the care team, as what it is");
        assertFalse(Visitor.program("casey").get(path + "/plan").json().path("colleagues").toString()
                .contains(cleo.id().toString()), "nobody is asked to do something in hours that end");
    }

    @Test
    void the_answer_is_the_same_bytes_whether_there_is_a_case_it_is_locked_or_it_opens() {
        Case locked = given.caseOf(casey);
        given.locked(cleo, locked, given.demo("sunil"));
        List<String> answers = java.util.stream.Stream.of(NOBODYS, locked.number(), hers.number())
                .map(number -> same(ask("cleo", number))).distinct().toList();
        assertEquals(1, answers.size(), answers.toString());
        assertEquals(404, Visitor.program("cleo").get("/api/v1/cases/" + locked.id()).status());
        assertEquals(200, Visitor.program("cleo").get(path).status());
        given.locked(cleo, hers, given.demo("sunil"));
        Answer now = Visitor.program("cleo").get(path);
        Answer never = Visitor.program("cleo").get("/api/v1/cases/" + UUID.randomUUID());
        assertEquals(same(never), same(now), "a lock that comes later beats what was open");
        assertEquals("[]", Visitor.program("cleo").get("/api/v1/emergencies").body());
    }

    @Test
    void who_asks_too_often_or_says_too_little_is_told_so_and_nothing_of_a_case() {
        Answer few = Visitor.program("liam").send("POST", "/api/v1/emergencies", """
                {"number": "%s", "reason": "other", "words": "Too few words", "minutes": 30, "formKey": "%s"}"""
                .formatted(hers.number(), UUID.randomUUID()));
        assertEquals(400, few.status());
        assertTrue(few.body().contains("\"words\""), few.body());
        for (int i = 0; i < 5; i++) {
            assertEquals(204, ask("liam", NOBODYS).status());
        }
        Answer often = ask("liam", hers.number());
        assertEquals(409, often.status());
        assertTrue(often.body().contains("glass.too-often"), often.body());
        assertEquals(same(often), same(ask("liam", NOBODYS)));
        assertEquals(404, Visitor.program("liam").get(path).status());
        assertEquals(2, log.count("select count(*) from audit.event where actor = 'liam' and action = 'glass.ask'"
                + " and reason = 'glass.too-often' and case_number in (?, ?)", hers.number(), NOBODYS));
    }

    @Test
    void an_emergency_opens_no_notes_of_a_compartment_and_lets_nothing_leave() {
        assertEquals(204, ask("corin", hers.number()).status());
        assertEquals(200, Visitor.program("corin").get(path).status());
        assertEquals(404, Visitor.program("corin").get(path + "/clinical-notes").status());
        assertEquals(404, Visitor.program("corin").send("POST", path + "/clinical-notes",
                "{\"formKey\": \"" + UUID.randomUUID() + "\", \"text\": \"A note.\"}").status());
        ask("cleo", hers.number());
        assertEquals(404, Visitor.program("cleo").send("POST", path + "/closing/requests", """
                {"reason": "Other", "note": "A note.", "contactAfter": false, "formKey": "%s"}"""
                .formatted(UUID.randomUUID())).status());
        assertEquals(404, Visitor.program("cleo")
                .send("POST", path + "/referrals/" + UUID.randomUUID() + "/packet", "{}").status());
    }

    @Test
    void a_case_is_not_closed_while_it_is_open_in_an_emergency() {
        ask("cleo", hers.number());
        assertTrue(Visitor.program("casey").get(path + "/closing").json().path("obstacles").toString()
                .contains("\"glass\""));
    }

    @Test
    void the_moves_of_the_code_are_those_of_the_database() {
        List<String> code = java.util.stream.Stream.concat(java.util.stream.Stream.of(" granted"),
                java.util.Arrays.stream(GlassState.values()).flatMap(from -> java.util.Arrays
                        .stream(GlassState.values()).filter(from::mayBecome).map(to -> from.code() + " " + to.code())))
                .sorted().toList();
        assertEquals(code, log.rows("select from_state || ' ' || to_state from sec.legal_move where machine = 'glass'")
                .stream().map(row -> row.get(0)).sorted().toList());
    }

    private UUID opening() {
        return given.one("select id from access.glass where case_id = ? order by asked_at desc limit 1", UUID.class,
                hers.id());
    }

    private static Answer ask(String login, String number) {
        return Visitor.program(login).send("POST", "/api/v1/emergencies", """
                {"number": "%s", "reason": "imminent-danger", "words": "A fictional emergency.", "minutes": 60,
                 "formKey": "%s"}""".formatted(number, UUID.randomUUID()));
    }

    private Answer review(String login, UUID opening, String json) {
        return Visitor.program(login).send("POST", path + "/emergencies/" + opening + "/review", json);
    }

    /** All of an answer but the time and the reference of the fault. */
    static String same(Answer answer) {
        return answer.status() + " " + answer.body().replaceAll("urn:haven:fault:[^\"]*", "") + " "
                + new java.util.TreeMap<>(answer.response().headers().map()).entrySet().stream()
                        .filter(header -> !header.getKey().equalsIgnoreCase("date")).toList();
    }
}
