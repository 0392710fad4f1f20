package org.haven.itest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
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

/** Persons of concern and risk on the running server: what is done, what a rule refuses, and what the log says of it. */
@RunAsClient
class SafetyTest extends BesideTheHouse {

    private static final String DAY = LocalDate.now(java.time.Clock.systemUTC()).plusDays(14).toString();

    private Staff casey;
    private Case hers;
    private String safety;

    @BeforeEach
    void casey_leads_a_case() {
        casey = given.demo("casey");
        hers = given.caseOf(casey);
        safety = "/api/v1/cases/" + hers.id() + "/safety";
    }

    @Test
    void a_person_of_concern_is_recorded_read_and_withdrawn_and_each_of_it_is_in_the_log() {
        String id = post("casey", safety + "/concerns", concern("Rowan Example", UUID.randomUUID())).json().path("id")
                .asText();
        Answer read = Visitor.program("casey").get(safety);
        assertEquals("Rowan Example", read.json().path("concerns").path(0).path("name").asText());
        assertEquals("The Fox", read.json().path("concerns").path(0).path("aliases").path(0).asText());
        assertEquals("Casey Rivers", read.json().path("concerns").path(0).path("recordedBy").asText());
        String away = safety + "/concerns/" + id + "/withdrawal";
        assertEquals(204, post("casey", away, "{\"reason\": \"A mix-up of two people.\"}").status());
        assertEquals(409, post("casey", away, "{\"reason\": \"Once more.\"}").status());
        read = Visitor.program("casey").get(safety);
        assertEquals(0, read.json().path("concerns").size());
        assertEquals("A mix-up of two people.", read.json().path("withdrawn").path(0).path("withdrawal").asText());
        assertEquals(1, given.count("select count(*) from haven.person_of_concern where case_id = ?", hers.id()));
        assertEquals(
                List.of(List.of("safety.concern.record", "done"), List.of("safety.read", "done"),
                        List.of("safety.concern.withdraw", "done"), List.of("safety.concern.withdraw", "refused"),
                        List.of("safety.read", "done")),
                log.rows("select action, result from audit.event where target = ? order by seq", hers.id()));
    }

    @Test
    void of_two_who_withdraw_at_once_one_is_told() {
        String id = post("casey", safety + "/concerns", concern("Rowan Example", UUID.randomUUID())).json().path("id")
                .asText();
        String away = safety + "/concerns/" + id + "/withdrawal";
        CompletableFuture<Answer> one = CompletableFuture
                .supplyAsync(() -> post("casey", away, "{\"reason\": \"One.\"}"));
        CompletableFuture<Answer> other = CompletableFuture
                .supplyAsync(() -> post("casey", away, "{\"reason\": \"Other.\"}"));
        assertEquals(List.of(204, 409), Stream.of(one.join().status(), other.join().status()).sorted().toList());
    }

    @Test
    void a_person_of_concern_of_one_case_is_withdrawn_from_no_other() {
        String id = post("casey", safety + "/concerns", concern("Rowan Example", UUID.randomUUID())).json().path("id")
                .asText();
        Case another = given.caseOf(casey);
        assertEquals(404, post("casey", "/api/v1/cases/" + another.id() + "/safety/concerns/" + id + "/withdrawal",
                "{\"reason\": \"Not here.\"}").status());
    }

    @Test
    void the_same_form_sent_twice_at_once_records_and_assesses_once() {
        UUID key = UUID.randomUUID();
        List<Answer> answers = Stream.of(concern("Rowan Example", key), concern("Rowan Example", key))
                .map(body -> CompletableFuture.supplyAsync(() -> post("casey", safety + "/concerns", body))).toList()
                .stream().map(CompletableFuture::join).toList();
        assertEquals(answers.get(0).body(), answers.get(1).body());
        assertEquals(1, given.count("select count(*) from haven.person_of_concern where case_id = ?", hers.id()));
        answers = Stream.of(risk("high", DAY, key), risk("high", DAY, key))
                .map(body -> CompletableFuture.supplyAsync(() -> post("casey", safety + "/risk", body))).toList()
                .stream().map(CompletableFuture::join).toList();
        assertEquals(answers.get(0).body(), answers.get(1).body());
        assertEquals(1, given.count("select count(*) from haven.risk_assessment where case_id = ?", hers.id()));
        assertEquals(1, given.count("select count(*) from haven.task where case_id = ?", hers.id()));
    }

    @Test
    void the_newest_assessment_holds_and_settles_the_review_of_the_earlier_one_whoever_made_it() {
        Staff corin = given.demo("corin");
        given.assigned(corin, hers, "counsellor");
        assertEquals(201, post("casey", safety + "/risk", risk("high", DAY, UUID.randomUUID())).status());
        assertEquals("high",
                Visitor.program("sunil").get("/api/v1/cases/" + hers.id()).json().path("risk").path("level").asText());
        assertEquals(201, post("corin", safety + "/risk", risk("medium", DAY, UUID.randomUUID())).status());
        assertEquals(List.of(List.of("cancelled", casey.id().toString()), List.of("open", corin.id().toString())), given
                .rows("select state, staff_id::text from haven.task where case_id = ? order by made_at", hers.id()));
        Answer read = Visitor.program("casey").get(safety);
        assertEquals("medium", read.json().path("risk").path("level").asText());
        assertEquals("Corin Lake", read.json().path("risk").path("assessedBy").asText());
        assertEquals("high", read.json().path("earlier").path(0).path("level").asText());
        assertEquals(201, post("casey", safety + "/risk",
                "{\"level\": \"no-action\", \"reason\": \"All is calm.\", \"formKey\": \"" + UUID.randomUUID() + "\"}")
                .status());
        assertEquals(0, given.count("select count(*) from haven.task where case_id = ? and state = 'open'", hers.id()));
    }

    @Test
    void of_many_who_assess_at_once_one_review_is_left_and_it_is_of_the_one_that_holds() {
        Stream.generate(() -> risk("high", DAY, UUID.randomUUID())).limit(6)
                .map(body -> CompletableFuture.supplyAsync(() -> post("casey", safety + "/risk", body).status()))
                .toList().forEach(status -> assertEquals(201, status.join()));
        assertEquals(1, given.count("""
                select count(*) from haven.task t where t.case_id = ? and t.state = 'open' and t.about_id = (
                    select r.id from haven.risk_assessment r where r.case_id = t.case_id
                     order by r.assessed_at desc limit 1)""", hers.id()));
        assertEquals(1, given.count("select count(*) from haven.task where case_id = ? and state = 'open'", hers.id()));
    }

    @Test
    void what_cannot_be_meant_is_told_and_nothing_is_half_written() {
        String key = "\"formKey\": \"" + UUID.randomUUID() + "\"";
        Stream.of("{\"level\": \"high\", \"reason\": \"x\", " + key + "}",
                "{\"level\": \"extreme\", \"reason\": \"x\", " + key + "}",
                "{\"level\": \"low\", \"reason\": \" \", " + key + "}", "{\"reason\": \"x\", " + key + "}",
                "{\"level\": \"low\", \"reason\": \"x\"}", risk("high", "2020-01-01", UUID.randomUUID()),
                risk("high", "2199-12-31", UUID.randomUUID()), risk("high", "+999999999-12-31", UUID.randomUUID()),
                risk("high", "tomorrow", UUID.randomUUID()), "[]", "null", "{")
                .forEach(body -> assertEquals(400, post("casey", safety + "/risk", body).status(), body));
        Stream.of("{\"name\": \"\\u200b\", \"relation\": \"other\", " + key + "}",
                "{\"name\": \"--\", \"relation\": \"other\", " + key + "}", "{\"relation\": \"other\", " + key + "}",
                "{\"name\": \"Rowan\", " + key + "}", "{\"name\": \"Rowan\", \"relation\": \"friend\", " + key + "}",
                "{\"name\": \"Rowan\", \"relation\": \"other\", \"roles\": [null], " + key + "}",
                "{\"name\": \"Rowan\", \"relation\": \"other\", \"roles\": [\"Helper\"], " + key + "}",
                "{\"name\": \"Rowan\", \"relation\": \"other\", \"aliases\": [\"..\"], " + key + "}",
                "{\"name\": \"" + "x".repeat(201) + "\", \"relation\": \"other\", " + key + "}",
                "{\"name\": \"Rowan\", \"relation\": \"other\"}")
                .forEach(body -> assertEquals(400, post("casey", safety + "/concerns", body).status(), body));
        for (String table : List.of("risk_assessment", "person_of_concern", "task")) {
            assertEquals(0, given.count("select count(*) from haven." + table + " where case_id = ?", hers.id()));
        }
    }

    @Test
    void the_timeline_says_that_the_risk_was_assessed_and_not_how() {
        post("casey", safety + "/risk", risk("high", DAY, UUID.randomUUID()));
        String timeline = Visitor.program("casey").get("/api/v1/cases/" + hers.id()).json().path("timeline").toString();
        assertTrue(timeline.contains("risk-assessed"), timeline);
        assertFalse(timeline.contains("high") || timeline.contains("message"), timeline);
    }

    @Test
    void a_review_stands_in_my_calendar_and_in_that_of_the_case_and_in_no_colleagues() {
        given.assigned(given.demo("corin"), hers, "counsellor");
        post("casey", safety + "/risk", risk("high", DAY, UUID.randomUUID()));
        String days = "?from=" + LocalDate.parse(DAY).minusDays(3) + "&until=" + LocalDate.parse(DAY).plusDays(3);
        assertTrue(Visitor.program("casey").get("/api/v1/calendar" + days).body().contains(hers.number()));
        assertFalse(Visitor.program("corin").get("/api/v1/calendar" + days).body().contains(hers.number()));
        for (String login : List.of("casey", "corin", "sunil")) {
            Answer ofCase = Visitor.program(login).get("/api/v1/cases/" + hers.id() + "/calendar" + days);
            assertEquals(1, ofCase.json().path("lines").size(), login + " " + ofCase.body());
        }
        assertEquals(0,
                Visitor.program("casey").get("/api/v1/cases/" + hers.id() + "/calendar?from="
                        + LocalDate.parse(DAY).plusDays(1) + "&until=" + LocalDate.parse(DAY).plusDays(9)).json()
                        .path("lines").size());
        assertEquals(1, log.count("""
                select count(*) from audit.shown s join audit.event e on e.id = s.event_id
                 where e.action = 'calendar.mine' and e.actor = 'casey' and s.target = ?""", hers.id()));
    }

    @Test
    void a_calendar_has_bounds() {
        Stream.of("", "?from=2026-11-01", "?until=2026-11-01", "?from=2026-11-01&until=2026-11-01",
                "?from=2026-11-02&until=2026-11-01", "?from=2026-11-01&until=2027-02-01", "?from=x&until=2026-11-01",
                "?from=-999999999-01-01&until=%2B999999999-12-31").forEach(query -> {
                    assertEquals(400, Visitor.program("casey").get("/api/v1/calendar" + query).status(), query);
                    assertEquals(400,
                            Visitor.program("casey").get("/api/v1/cases/" + hers.id() + "/calendar" + query).status(),
                            query);
                });
        Stream.of("2026-13", "x", "9999-01", "1899-12").forEach(month -> assertEquals(400,
                Visitor.session("casey").get("/app/calendar/mine.xhtml?month=" + month).status(), month));
    }

    private static String concern(String name, UUID key) {
        return "{\"name\": \"" + name + "\", \"aliases\": [\"The Fox\"], \"relation\": \"recruiter\", \"roles\": "
                + "[\"Transporter\"], \"note\": \"Waits near the station.\", \"formKey\": \"" + key + "\"}";
    }

    private static String risk(String level, String reviewOn, UUID key) {
        return "{\"level\": \"" + level + "\", \"reason\": \"A new message came.\", \"reviewOn\": \"" + reviewOn
                + "\", \"formKey\": \"" + key + "\"}";
    }

    private static Answer post(String login, String path, String body) {
        return Visitor.program(login).send("POST", path, body);
    }
}
