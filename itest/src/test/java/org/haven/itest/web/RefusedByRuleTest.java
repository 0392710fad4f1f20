package org.haven.itest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.house.TheHouse;
import org.haven.itest.web.Visitor.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a rule refuses, on the running server, and what the log says of it. */
@RunAsClient
class RefusedByRuleTest extends BesideTheHouse {

    private static final String SCREENING = """
            {"readVersion": %d, "answers": {"under18": "no", "acts": ["recruitment"], "means": ["fraud"],
             "purposes": ["forced-labour"], "exploitation": [], "control": [], "recruitment": [],
             "status": "PossibleVictimOfTrafficking", "decidedBy": "NGO", "decidedOn": "2026-01-15"}}""";

    private Staff casey;

    @BeforeEach
    void casey_works_here() {
        casey = given.demo("casey");
    }

    @Test
    void of_two_who_accept_one_contact_at_once_one_is_told_that_it_has_changed() {
        UUID contact = screened();
        List<Integer> statuses = both(
                () -> post("casey", "/api/v1/intakes/" + contact + "/acceptance",
                        "{\"readVersion\": " + version(contact) + "}"),
                () -> post("cleo", "/api/v1/intakes/" + contact + "/acceptance",
                        "{\"readVersion\": " + version(contact) + "}"));
        assertEquals(List.of(201, 409), statuses);
        assertEquals(1,
                given.count("select count(*) from haven.contact where id = ? and case_id is not null", contact));
        assertEquals(List.of(List.of("done"), List.of("refused")),
                log.rows("select result from audit.event where target = ? and action = 'intake.accept' order by result",
                        contact));
    }

    @Test
    void of_two_who_close_one_contact_as_a_wrong_number_at_once_one_is_told_that_it_has_changed() {
        UUID contact = given.contact(casey);
        String closing = "{\"readVersion\": 0, \"closing\": {\"outcome\": \"wrong-number\"}}";
        assertEquals(List.of(204, 409), both(() -> post("casey", "/api/v1/intakes/" + contact + "/closing", closing),
                () -> post("cleo", "/api/v1/intakes/" + contact + "/closing", closing)));
    }

    @Test
    void whoever_read_an_earlier_screening_accepts_nothing_on_it() {
        UUID contact = screened();
        int read = version(contact);
        assertEquals(204,
                post("cleo", "/api/v1/intakes/" + contact + "/screenings", SCREENING.formatted(read)).status());
        assertEquals(409, post("casey", "/api/v1/intakes/" + contact + "/acceptance", "{\"readVersion\": " + read + "}")
                .status());
    }

    @Test
    void a_note_is_amended_from_the_wording_that_holds_and_from_no_other() {
        Case hers = given.caseOf(casey);
        String notes = "/api/v1/cases/" + hers.id() + "/notes";
        String note = post("casey", notes, note(UUID.randomUUID(), "First.")).json().path("id").asText();
        for (int ordinal : new int[]{0, 2, 40, Integer.MAX_VALUE, -1}) {
            assertEquals(409, post("casey", notes + "/" + note + "/wordings",
                    "{\"readOrdinal\": " + ordinal + ", \"text\": \"Other.\"}").status(), "from " + ordinal);
        }
        assertEquals(204, post("casey", notes + "/" + note + "/wordings", "{\"readOrdinal\": 1, \"text\": \"Second.\"}")
                .status());
        assertEquals(2, given.count("select count(*) from haven.case_note_wording where case_id = ?", hers.id()));
    }

    @Test
    void the_same_form_sent_twice_at_once_writes_one_note_and_its_key_in_another_case_another() {
        Case one = given.caseOf(casey);
        Case other = given.caseOf(casey);
        String note = note(UUID.randomUUID(), "A note.");
        assertEquals(List.of(201, 201), both(() -> post("casey", "/api/v1/cases/" + one.id() + "/notes", note),
                () -> post("casey", "/api/v1/cases/" + one.id() + "/notes", note)));
        assertEquals(1, given.count("select count(*) from haven.case_note where case_id = ?", one.id()));
        assertEquals(201, post("casey", "/api/v1/cases/" + other.id() + "/notes", note).status());
    }

    @Test
    void times_that_nobody_can_mean_are_told_and_break_nothing() {
        Case hers = given.caseOf(casey);
        String stays = "/api/v1/cases/" + hers.id() + "/placement/stays";
        UUID bed = given.house(1).beds().get(0);
        for (String when : List.of("\"at\": \"-999999999-01-01T00:00:00Z\"", "\"at\": \"+999999999-01-01T00:00:00Z\"",
                "\"expectedUntil\": \"+999999999-12-31\"", "\"expectedUntil\": \"1500-01-01\"")) {
            assertEquals(400,
                    post("casey", stays, "{\"bed\": \"" + bed + "\", " + when
                            + ", \"confirmed\": \"age-unknown\", \"formKey\": \"" + UUID.randomUUID() + "\"}").status(),
                    when);
        }
        Stream.of("from=%2B999999999-12-31T23:59:59Z", "until=-999999999-01-01T00:00:00Z")
                .forEach(query -> assertEquals(400,
                        Visitor.program("audrey").get("/api/v1/access-log?" + query).status(), query));
    }

    @Test
    void the_log_holds_the_number_that_was_searched_for_whether_or_not_one_may_know_of_it() {
        Case foreign = given.caseOf(given.staff(given.team(), "caseworker"));
        String nowhere = "C-0000-0000-0";
        for (String number : List.of(foreign.number(), nowhere)) {
            assertEquals(404, Visitor.program("casey").get("/api/v1/cases/find?number=" + number).status());
            Answer read = Visitor.program("audrey").get("/api/v1/access-log?caseNumber=" + number);
            assertTrue(read.body().contains("casefile.find"), read.body());
        }
    }

    @Test
    void the_log_says_whose_access_was_paused_and_keeps_what_changed() {
        Staff paused = given.staff(given.team(), "caseworker");
        assertEquals(204, post("adele", "/api/v1/staff/" + paused.id() + "/suspension", null).status());
        Answer read = Visitor.program("audrey").get("/api/v1/access-log?action=staff.suspend");
        assertTrue(read.body().contains(paused.login()), read.body());
        assertEquals(1, log.count("select count(*) from audit.change c join audit.event e on e.id = c.event_id"
                + " where e.target = ? and c.rel = 'haven.staff'", paused.id()));
    }

    @Test
    void reading_the_contact_of_a_case_is_a_look_at_the_case() {
        UUID contact = screened();
        String ref = post("casey", "/api/v1/intakes/" + contact + "/acceptance",
                "{\"readVersion\": " + version(contact) + "}").json().path("id").asText();
        assertEquals(200, Visitor.program("sunil").get("/api/v1/intakes/" + contact).status());
        Answer looked = Visitor.program("sunil").get("/api/v1/cases/" + ref + "/access-log");
        assertTrue(looked.body().contains("intake.open"), looked.body());
    }

    @Test
    void a_token_in_an_address_is_not_taken() {
        String token = Visitor
                .granted(TheHouse.get().keycloak().realmUrl(), "haven-api", "casey", TheHouse.get().secrets().demo())
                .path("access_token").asText();
        for (String path : List.of("/api/v1/cases", "/app/notice/my-day.xhtml")) {
            assertEquals(400, Visitor.stranger().get(path + "?access_token=" + token).status(), path);
            assertEquals(400, Visitor.session("sunil").get(path + "?access_token=" + token).status(), path);
        }
    }

    private UUID screened() {
        UUID contact = given.contact(casey);
        assertEquals(204, post("casey", "/api/v1/intakes/" + contact + "/screenings", SCREENING.formatted(0)).status());
        return contact;
    }

    private int version(UUID contact) {
        return given.one("select version from haven.contact where id = ?", Integer.class, contact);
    }

    private static String note(UUID formKey, String text) {
        return "{\"formKey\": \"" + formKey + "\", \"text\": \"" + text + "\"}";
    }

    private static Answer post(String login, String path, String body) {
        return Visitor.program(login).send("POST", path, body);
    }

    /** Both statuses, the lower first. */
    private static List<Integer> both(Supplier<Answer> one, Supplier<Answer> other) {
        CompletableFuture<Answer> first = CompletableFuture.supplyAsync(one);
        CompletableFuture<Answer> second = CompletableFuture.supplyAsync(other);
        return Stream.of(first.join().status(), second.join().status()).sorted().toList();
    }
}
