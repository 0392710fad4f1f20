package org.haven.itest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.House;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.web.Visitor.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Closing a case as programs meet it: two people, nothing left open, nothing written afterwards. */
@RunAsClient
class ClosingTest extends BesideTheHouse {

    private Staff casey;
    private Staff sunil;
    private Case hers;
    private String path;

    @BeforeEach
    void casey_has_a_case() {
        casey = given.demo("casey");
        sunil = given.demo("sunil");
        hers = given.caseOf(casey);
        path = "/api/v1/cases/" + hers.id();
    }

    @Test
    void a_case_is_asked_for_sent_back_asked_for_again_closed_and_reopened_each_move_with_its_actor() {
        UUID first = id(ask("{}"));
        assertEquals(409, ask("{}").status(), "one request at a time");
        assertEquals(1, tasks(sunil, first, "casefile.close-review"));
        assertEquals(400, decide("sunil", first, "{\"version\": 0, \"approved\": false}").status());
        assertEquals(204, decide("sunil", first, back(0)).status());
        assertEquals(1, tasks(casey, first, "casefile.close-sent-back"));
        UUID second = id(ask("\"contactAfter\": true, \"followUpOn\": \"2126-01-15\""));
        assertEquals(0, tasks(casey, first, "casefile.close-sent-back"));
        assertEquals(204, decide("sunil", second, yes(0)).status());
        assertEquals(204, decide("sunil", second, yes(0)).status(), "the same click twice");
        assertEquals(1, tasks(casey, second, "casefile.follow-up"));
        assertEquals("closed", status());
        assertEquals(409, decide("sonia", second, back(1)).status());
        assertEquals(409, ask("{}").status(), "a closed case is not closed again");
        assertEquals(204, reopen("sunil").status());
        assertEquals("active", status());
        assertEquals(409, reopen("sunil").status(), "an open case is not reopened");
        String c = casey.id().toString();
        String s = sunil.id().toString();
        assertEquals(
                List.of(List.of("active", "closure-requested", c), List.of("closure-requested", "active", s),
                        List.of("active", "closure-requested", c), List.of("closure-requested", "closed", s),
                        List.of("closed", "active", s)),
                given.rows("""
                        select m.from_state, m.to_state, m.moved_by::text from haven.case_move m
                         where m.case_id = ? and m.machine = 'case' and m.event_id is not null order by m.moved_at""",
                        hers.id()));
        String timeline = Visitor.program("casey").get(path).body();
        assertTrue(timeline.contains("case-closed") && timeline.contains("case-reopened"), timeline);
    }

    @Test
    void a_case_that_another_agency_goes_on_with_is_closed_as_referred() {
        UUID request = id(ask("\"reason\": \"TransferredToOtherAgency\""));
        assertEquals(204, decide("sunil", request, yes(0)).status());
        assertEquals("closed-referred", status());
    }

    @Test
    void nothing_is_closed_while_anything_is_open() {
        House house = given.house(1);
        given.lives(hers, house);
        given.closed(house);
        assertEquals(201, Visitor.program("casey").send("POST", path + "/plan/actions", """
                {"words": "Call.", "assignee": "%s", "dueOn": "2026-12-01", "formKey": "%s"}""".formatted(casey.id(),
                UUID.randomUUID())).status());
        UUID request = id(ask("{}"));
        String open = Visitor.program("sunil").get(path + "/closing").json().path("obstacles").toString();
        assertTrue(open.contains("\"stay\"") && open.contains("\"plan-actions\""), open);
        Answer refused = decide("sunil", request, yes(0));
        assertEquals(409, refused.status());
        assertTrue(refused.body().contains("casefile.close-obstacles"), refused.body());
        assertEquals("closure-requested", status());
        assertEquals(1, log.count("""
                select count(*) from audit.event where target = ? and action = 'casefile.close.decide'
                   and result = 'refused' and reason = 'casefile.close-obstacles'""", hers.id()));
    }

    @Test
    void whoever_asked_does_not_decide() {
        UUID request = id(ask("{}"));
        given.run("update haven.closure_request set asked_by = ? where id = ?", sunil.id(), request);
        Answer own = decide("sunil", request, yes(0));
        assertEquals(409, own.status());
        assertTrue(own.body().contains("casefile.own-closure"), own.body());
        assertEquals(204, decide("sonia", request, yes(0)).status());
    }

    @Test
    void of_two_supervisors_at_once_exactly_one_decides_and_the_other_is_told() {
        UUID request = id(ask("{}"));
        CompletableFuture<Answer> one = CompletableFuture.supplyAsync(() -> decide("sunil", request, yes(0)));
        CompletableFuture<Answer> other = CompletableFuture.supplyAsync(() -> decide("sonia", request, back(0)));
        assertEquals(List.of(204, 409), Stream.of(one.join().status(), other.join().status()).sorted().toList());
        assertEquals(1, given.count("""
                select count(*) from haven.case_move where about_id = ? and machine = 'closure'
                   and to_state <> 'requested'""", request));
    }

    @Test
    void a_closed_case_takes_no_note_no_new_wording_and_no_bed() {
        String note = Visitor.program("casey")
                .send("POST", path + "/notes", "{\"formKey\": \"" + UUID.randomUUID() + "\", \"text\": \"Before.\"}")
                .json().path("id").asText();
        assertEquals(204, decide("sunil", id(ask("{}")), yes(0)).status());
        House house = given.house(1);
        List<Answer> answers = List.of(
                Visitor.program("casey").send("POST", path + "/notes",
                        "{\"formKey\": \"" + UUID.randomUUID() + "\", \"text\": \"After.\"}"),
                Visitor.program("casey").send("POST", path + "/notes/" + note + "/wordings",
                        "{\"readOrdinal\": 1, \"text\": \"After.\"}"),
                Visitor.program("casey").send("POST", path + "/placement/holds",
                        "{\"bed\": \"" + house.beds().get(0) + "\", \"formKey\": \"" + UUID.randomUUID() + "\"}"),
                Visitor.program("casey").send("POST", path + "/placement/stays", "{\"bed\": \"" + house.beds().get(0)
                        + "\", \"confirmed\": \"age-unknown\", \"formKey\": \"" + UUID.randomUUID() + "\"}"));
        given.closed(house);
        for (Answer answer : answers) {
            assertEquals(409, answer.status(), answer.body());
            assertTrue(answer.body().contains("casefile.closed"), answer.body());
        }
        assertEquals(200, Visitor.program("casey").get(path + "/notes").status(), "what was written can be read");
    }

    @Test
    void a_closed_case_takes_no_release_no_referral_no_concern_no_risk_and_no_counselling() {
        Staff corin = given.demo("corin");
        given.assigned(corin, hers, "counsellor");
        Releasing releasing = new Releasing(given, "casey", hers);
        UUID release = releasing.release("chosen-name");
        UUID draft = releasing.drafted(release, "chosen-name");
        UUID sent = releasing.sent(release, "chosen-name");
        UUID person = id(releasing.concern("Rowan Example"));
        UUID episode = given.episode(hers, corin);
        UUID session = given.session(hers, corin, episode, "planned");
        closedAllTheSame();
        Map<String, Long> before = rows();
        Map<String, Answer> refused = new LinkedHashMap<>();
        refused.put("consent.release.record", releasing.record(releasing.saying(Releasing.codes("language"), "")));
        refused.put("referral.draft", releasing.draft(release, UUID.randomUUID(), "chosen-name"));
        refused.put("referral.draft anew", releasing.draftAnew(draft, release, "chosen-name"));
        refused.put("referral.send", releasing.send(draft));
        refused.put("referral.packet", releasing.packet(sent));
        refused.put("safety.concern.record", releasing.concern("Quill Example"));
        refused.put("safety.concern.withdraw", releasing.unconcern(person));
        refused.put("safety.risk.assess", Visitor.program("casey").send("POST", path + "/safety/risk",
                "{\"level\": \"low\", \"reason\": \"Calm.\", \"formKey\": \"" + UUID.randomUUID() + "\"}"));
        refused.put("counselling.episode.begin", counsels("/episodes", "\"modality\": \"individual\""));
        refused.put("counselling.episode.begin again", Visitor.program("corin").send("POST",
                path + "/counselling/episodes/" + episode + "/taking-up", "{\"version\": 0}"));
        refused.put("counselling.session.plan", counsels("/episodes/" + episode + "/sessions",
                "\"at\": \"2126-01-15T10:00:00Z\", \"setting\": \"agency\""));
        refused.put("counselling.session.record", Visitor.program("corin").send("POST",
                path + "/counselling/sessions/" + session + "/record", "{\"version\": 0, \"outcome\": \"attended\"}"));
        refused.forEach((act, answer) -> {
            assertEquals(409, answer.status(), act + " " + answer.body());
            assertTrue(answer.body().contains("casefile.closed"), act + " " + answer.body());
        });
        assertEquals(refused.keySet().stream().map(act -> act.split(" ")[0]).sorted().toList(), log.rows("""
                select action from audit.event where target = ? and result = 'refused' and reason = 'casefile.closed'
                 order by action""", hers.id()).stream().map(row -> row.get(0)).sorted().toList());
        assertEquals(before, rows());
        assertEquals(204, releasing.cancel(sent).status(), "what ends something stays possible");
        assertEquals(204, releasing.withdraw(release).status(), "and so does taking back");
        assertEquals("withdrawn", releasing.state(draft));
    }

    @Test
    void of_closing_and_drafting_at_once_one_finds_the_other() {
        Releasing releasing = new Releasing(given, "casey", hers);
        UUID release = releasing.release("chosen-name");
        for (int i = 0; i < 4; i++) {
            UUID request = id(ask("{}"));
            CompletableFuture<Answer> drafting = CompletableFuture
                    .supplyAsync(() -> releasing.draft(release, UUID.randomUUID(), "chosen-name"));
            int closed = decide("sunil", request, yes(0)).status();
            Answer drafted = drafting.join();
            assertEquals(closed == 204 ? 409 : 201, drafted.status(), closed + " " + drafted.body());
            if (closed == 204) {
                assertEquals(204, reopen("sunil").status());
            } else {
                assertEquals(204, releasing.cancel(id(drafted)).status());
                assertEquals(204, decide("sunil", request, back(0)).status());
            }
        }
    }

    private Answer counsels(String to, String said) {
        return Visitor.program("corin").send("POST", path + "/counselling" + to,
                "{" + said + ", \"formKey\": \"" + UUID.randomUUID() + "\"}");
    }

    /** As if nothing had stood in the way. */
    private void closedAllTheSame() {
        given.run("update haven.case_file set status = 'closure-requested' where id = ?", hers.id());
        given.run("update haven.case_file set status = 'closed' where id = ?", hers.id());
    }

    /** How much there is of each kind, and how often it was written. */
    private Map<String, Long> rows() {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (String table : List.of("release", "referral", "person_of_concern", "counselling_episode",
                "counselling_session")) {
            rows.put(table, given.count(
                    "select coalesce(sum(1000 + version), 0) from haven." + table + " where case_id = ?", hers.id()));
        }
        for (String table : List.of("disclosure", "risk_assessment", "task", "case_move")) {
            rows.put(table, given.count("select count(*) from haven." + table + " where case_id = ?", hers.id()));
        }
        return rows;
    }

    @Test
    void whose_role_or_case_it_is_not_is_refused_and_that_is_in_the_log() {
        UUID request = id(ask("{}"));
        assertEquals(404, decide("casey", request, yes(0)).status());
        assertEquals(404, reopen("casey").status());
        assertEquals(404, Visitor.program("cleo").get(path + "/closing").status());
        assertEquals(404, Visitor.program("corin").get(path + "/closing").status());
        assertEquals(List.of(List.of("casey", "access.role"), List.of("casey", "access.role"),
                List.of("cleo", "access.relation"), List.of("corin", "access.role")), log.rows("""
                        select actor, reason from audit.event where target = ? and result = 'refused'
                         order by actor, action""", hers.id()));
    }

    @Test
    void what_nobody_can_mean_is_told_and_nothing_is_half_written() {
        for (String part : List.of("\"reason\": \"BadPerson\"", "\"note\": \"\"", "\"contactAfter\": null",
                "\"contactAfter\": true", "\"contactAfter\": true, \"followUpOn\": \"2020-01-15\"",
                "\"contactAfter\": true, \"followUpOn\": \"tomorrow\"", "\"more\": 1")) {
            assertEquals(400, ask(part).status(), part);
        }
        assertEquals("active", status());
        assertEquals(0, given.count("select count(*) from haven.closure_request where case_id = ?", hers.id()));
    }

    /** A request, with some of its parts said otherwise. */
    private Answer ask(String otherwise) {
        Map<String, String> parts = new LinkedHashMap<>(Map.of("reason", "\"GoalsMetNoLongerNeedsService\"", "note",
                "\"Has a home and work.\"", "contactAfter", "false", "formKey", "\"" + UUID.randomUUID() + "\""));
        if (!otherwise.equals("{}")) {
            for (String part : otherwise.split(", ")) {
                parts.put(part.substring(1, part.indexOf("\": ")), part.substring(part.indexOf("\": ") + 3));
            }
        }
        return Visitor.program("casey").send("POST", path + "/closing/requests", parts.entrySet().stream()
                .map(p -> "\"" + p.getKey() + "\": " + p.getValue()).collect(Collectors.joining(", ", "{", "}")));
    }

    private Answer decide(String login, UUID request, String body) {
        return Visitor.program(login).send("POST", path + "/closing/requests/" + request + "/decision", body);
    }

    private Answer reopen(String login) {
        return Visitor.program(login).send("POST", path + "/reopening",
                "{\"reason\": \"They came back.\", \"formKey\": \"" + UUID.randomUUID() + "\"}");
    }

    private static String yes(int version) {
        return "{\"version\": " + version + ", \"approved\": true}";
    }

    private static String back(int version) {
        return "{\"version\": " + version + ", \"approved\": false, \"answer\": \"The follow-up is not agreed yet.\"}";
    }

    private String status() {
        return given.one("select status from haven.case_file where id = ?", String.class, hers.id());
    }

    private long tasks(Staff staff, UUID about, String kind) {
        return given.count("""
                select count(*) from haven.task where staff_id = ? and about_id = ? and kind = ? and state = 'open'""",
                staff.id(), about, kind);
    }

    private static UUID id(Answer answer) {
        assertEquals(201, answer.status(), answer.body());
        return UUID.fromString(answer.json().path("id").asText());
    }
}
