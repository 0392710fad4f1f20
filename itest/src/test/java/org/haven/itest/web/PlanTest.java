package org.haven.itest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.web.Visitor.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The plan of a case as programs meet it: what is done, and what is refused and why. */
@RunAsClient
class PlanTest extends BesideTheHouse {

    private Staff casey;
    private Case hers;
    private String plan;

    @BeforeEach
    void casey_has_a_case() {
        casey = given.demo("casey");
        hers = given.caseOf(casey);
        plan = "/api/v1/cases/" + hers.id() + "/plan";
    }

    @Test
    void a_goal_is_set_reached_and_taken_up_again_and_each_move_is_dated_with_its_actor() {
        UUID goal = goal("I want to finish school.");
        assertEquals(204, move(goal, 0, "reached", null));
        assertEquals(204, move(goal, 1, "open", null));
        assertEquals(204, move(goal, 2, "set-aside", "survivor-chose"));
        JsonNode read = Visitor.program("casey").get(plan).json().path("goals").path(0);
        assertEquals("I want to finish school.", read.path("words").asText());
        assertEquals("set-aside", read.path("state").asText());
        String by = casey.id().toString();
        assertEquals(
                List.of(List.of("-", "open", by), List.of("open", "reached", by), List.of("reached", "open", by),
                        List.of("open", "set-aside", by)),
                given.rows("""
                        select coalesce(m.from_state, '-'), m.to_state, m.moved_by::text from haven.case_move m
                         where m.about_id = ? and m.machine = 'goal' and m.moved_at > now() - interval '5 minutes'
                           and m.event_id is not null order by m.moved_at""", goal));
        assertEquals(List.of(List.of("plan.goal.move", "done", "3"), List.of("plan.goal.set", "done", "1"),
                List.of("plan.read", "done", "1")), logged());
    }

    @Test
    void a_goal_makes_no_illegal_move() {
        UUID goal = goal("A place of my own.");
        assertEquals(409, move(goal, 0, "open", null));
        assertEquals(204, move(goal, 0, "reached", null));
        assertEquals(409, move(goal, 1, "set-aside", "other"));
        assertEquals(409, move(goal, 0, "open", null), "read before it was moved");
        assertEquals(204, move(goal, 0, "reached", null), "the same click twice");
        assertEquals(400, move(goal, 1, "set-aside", null));
        assertEquals(2, given.count("select count(*) from haven.case_move where about_id = ?", goal));
    }

    @Test
    void something_to_do_appears_on_the_day_of_whoever_is_to_do_it_and_leaves_it_when_it_is_done() {
        Staff cleo = given.demo("cleo");
        assertEquals(400, action(cleo.id()).status(), "who does not work on the case is asked nothing");
        given.assigned(cleo, hers, "caseworker");
        Answer added = action(cleo.id());
        assertEquals(201, added.status(), added.body());
        UUID action = UUID.fromString(added.json().path("id").asText());
        assertEquals(1, tasks(cleo, action, "open"));
        assertEquals(204,
                post("cleo", plan + "/actions/" + action + "/end", "{\"version\": 0, \"state\": \"done\"}").status());
        assertEquals(0, tasks(cleo, action, "open"));
        assertEquals(409, post("casey", plan + "/actions/" + action + "/end",
                "{\"version\": 1, \"state\": \"cancelled\", \"reason\": \"other\"}").status());
        assertEquals(409,
                post("casey", plan + "/actions/" + action + "/end", "{\"version\": 1, \"state\": \"open\"}").status());
    }

    @Test
    void a_service_is_set_right_by_another_entry_and_only_once() {
        UUID entry = id(service("1", null));
        assertEquals(201, service("0", entry).status());
        assertEquals(409, service("2", entry).status());
        assertEquals(404, service("2", UUID.randomUUID()).status());
        assertEquals(400, service("0", null).status());
        JsonNode read = Visitor.program("casey").get(plan).json().path("services");
        assertEquals(2, read.size());
        assertEquals(1, read.findValuesAsText("corrected").stream().filter("true"::equals).count());
    }

    @Test
    void of_two_who_set_one_entry_right_at_once_one_is_told() {
        UUID entry = id(service("3", null));
        CompletableFuture<Answer> one = CompletableFuture.supplyAsync(() -> service("1", entry));
        CompletableFuture<Answer> other = CompletableFuture.supplyAsync(() -> service("2", entry));
        assertEquals(List.of(201, 409), List.of(one.join().status(), other.join().status()).stream().sorted().toList());
    }

    @Test
    void an_appointment_is_told_as_it_went_once_it_has_begun() {
        UUID tomorrow = id(appointment("2126-01-15T10:00:00Z"));
        assertEquals(400,
                post("casey", plan + "/appointments/" + tomorrow + "/end", "{\"version\": 0, \"state\": \"attended\"}")
                        .status());
        assertEquals(204,
                post("casey", plan + "/appointments/" + tomorrow + "/end", "{\"version\": 0, \"state\": \"cancelled\"}")
                        .status());
        UUID gone = id(appointment("2026-01-15T10:00:00Z"));
        assertEquals(204,
                post("casey", plan + "/appointments/" + gone + "/end", "{\"version\": 0, \"state\": \"not-attended\"}")
                        .status());
        assertEquals(409,
                post("casey", plan + "/appointments/" + gone + "/end", "{\"version\": 1, \"state\": \"planned\"}")
                        .status());
        assertEquals(409,
                post("casey", plan + "/appointments/" + gone + "/end", "{\"version\": 1, \"state\": \"attended\"}")
                        .status());
    }

    @Test
    void a_counsellor_tells_how_the_appointment_with_them_went() {
        Staff corin = given.demo("corin");
        given.assigned(corin, hers, "counsellor");
        UUID gone = id(appointment("2026-01-15T10:00:00Z\", \"with\": \"" + corin.id()));
        String end = plan + "/appointments/" + gone + "/end";
        assertEquals(404, post("cora", end, "{\"version\": 0, \"state\": \"attended\"}").status());
        assertEquals(204, post("corin", end, "{\"version\": 0, \"state\": \"attended\"}").status());
        assertEquals("attended", given.one("select state from haven.appointment where id = ?", String.class, gone));
    }

    @Test
    void the_same_form_sent_twice_at_once_does_one_thing() {
        String form = goalBody("Learn to drive.", UUID.randomUUID());
        CompletableFuture<Answer> one = CompletableFuture.supplyAsync(() -> post("casey", plan + "/goals", form));
        CompletableFuture<Answer> other = CompletableFuture.supplyAsync(() -> post("casey", plan + "/goals", form));
        assertEquals(id(one.join()), id(other.join()));
        assertEquals(1, given.count("select count(*) from haven.plan_goal where case_id = ?", hers.id()));
    }

    @Test
    void what_nobody_can_mean_is_told_and_nothing_is_half_written() {
        for (String body : List.of("{}", "{\"type\": \"None\"}", goalBody("", UUID.randomUUID()),
                goalBody("x".repeat(2_001), UUID.randomUUID()), goalBody("\\u0000", UUID.randomUUID()),
                goalBody("Fine.", UUID.randomUUID()).replace("2026-01-15", "2126-01-15"),
                goalBody("Fine.", UUID.randomUUID()).replace("2026-01-15", "+999999999-01-01"),
                goalBody("Fine.", UUID.randomUUID()).replace("\"words\"", "\"mine\""))) {
            Answer answer = post("casey", plan + "/goals", body);
            assertEquals(400, answer.status(), body + answer.body());
        }
        for (String quantity : List.of("-1", "1e9", "\"1\"", "0.001", "NaN")) {
            assertEquals(400, service(quantity, null).status(), quantity);
        }
        assertEquals(400, appointment("2026-01-15T10:00:00Z\", \"until\": \"2026-01-15T09:00:00Z").status());
        assertEquals(0, given.count("select count(*) from haven.plan_goal where case_id = ?", hers.id()));
        assertEquals(0, given.count("select count(*) from haven.service_entry where case_id = ?", hers.id()));
    }

    @Test
    void a_child_of_another_case_is_not_found_through_ones_own() {
        UUID goal = goal("Mine.");
        Case also = given.caseOf(casey);
        assertEquals(404, post("casey", "/api/v1/cases/" + also.id() + "/plan/goals/" + goal + "/move",
                "{\"version\": 0, \"state\": \"reached\"}").status());
        assertEquals(404, post("casey", "/api/v1/cases/" + also.id() + "/plan/actions", """
                {"goal": "%s", "words": "Call.", "assignee": "%s", "dueOn": "2026-12-01", "formKey": "%s"}"""
                .formatted(goal, casey.id(), UUID.randomUUID())).status());
    }

    @Test
    void whose_role_or_case_it_is_not_is_refused_and_that_is_in_the_log() {
        assertEquals(404, post("sunil", plan + "/goals", goalBody("Theirs.", UUID.randomUUID())).status());
        assertEquals(404, post("cleo", plan + "/goals", goalBody("Theirs.", UUID.randomUUID())).status());
        assertEquals(200, Visitor.program("sunil").get(plan).status());
        assertEquals(List.of(List.of("cleo", "refused", "access.relation"), List.of("sunil", "refused", "access.role")),
                log.rows("""
                        select actor, result, reason from audit.event where target = ? and action = 'plan.goal.set'
                         order by actor""", hers.id()));
    }

    @Test
    void a_closed_case_takes_no_new_goal_and_another_one_does() {
        given.run("update haven.case_file set status = 'closure-requested' where id = ?", hers.id());
        given.run("update haven.case_file set status = 'closed' where id = ?", hers.id());
        assertEquals(409, post("casey", plan + "/goals", goalBody("Too late.", UUID.randomUUID())).status());
        Case fresh = given.caseOf(casey);
        assertTrue(post("casey", "/api/v1/cases/" + fresh.id() + "/plan/goals", goalBody("In time.", UUID.randomUUID()))
                .status() == 201);
        assertFalse(Visitor.program("casey").get(plan).body().contains("Too late."));
    }

    private UUID goal(String words) {
        return id(post("casey", plan + "/goals", goalBody(words, UUID.randomUUID())));
    }

    private static String goalBody(String words, UUID form) {
        return "{\"type\": \"Education\", \"words\": \"" + words + "\", \"agreedOn\": \"2026-01-15\", \"formKey\": \""
                + form + "\"}";
    }

    private int move(UUID goal, int version, String state, String reason) {
        return post("casey", plan + "/goals/" + goal + "/move", "{\"version\": " + version + ", \"state\": \"" + state
                + "\"" + (reason == null ? "" : ", \"reason\": \"" + reason + "\"") + "}").status();
    }

    private Answer action(UUID assignee) {
        return post("casey", plan + "/actions", "{\"words\": \"Call the school.\", \"assignee\": \"" + assignee
                + "\", \"dueOn\": \"2026-12-01\", \"formKey\": \"" + UUID.randomUUID() + "\"}");
    }

    private Answer service(String quantity, UUID corrects) {
        return post("casey", plan + "/services",
                "{\"type\": \"Transport\", \"day\": \"2026-01-15\", \"quantity\": " + quantity
                        + ", \"unit\": \"hours\", \"providedBy\": \"partner\", \"note\": \"By train.\""
                        + (corrects == null ? "" : ", \"corrects\": \"" + corrects + "\"") + ", \"formKey\": \""
                        + UUID.randomUUID() + "\"}");
    }

    private Answer appointment(String at) {
        return post("casey", plan + "/appointments",
                "{\"kind\": \"health\", \"at\": \"" + at + "\", \"formKey\": \"" + UUID.randomUUID() + "\"}");
    }

    private long tasks(Staff staff, UUID about, String state) {
        return given.count("select count(*) from haven.task where staff_id = ? and about_id = ? and state = ?",
                staff.id(), about, state);
    }

    private List<List<String>> logged() {
        return log.rows("""
                select action, result, count(*)::text from audit.event where target = ? group by action, result
                 order by action, result""", hers.id());
    }

    private static UUID id(Answer answer) {
        assertEquals(201, answer.status(), answer.body());
        return UUID.fromString(answer.json().path("id").asText());
    }

    private static Answer post(String login, String path, String body) {
        return Visitor.program(login).send("POST", path, body);
    }
}
