package org.haven.itest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.haven.counselling.EpisodeState;
import org.haven.counselling.SessionState;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.web.Visitor.Answer;
import org.haven.shared.Coded;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each act of counselling on the running server: done, refused by role, by case and by rule, and what the log says. */
@RunAsClient
class CounsellingTest extends BesideTheHouse {

    private static final Instant EARLIER = Instant.now().minus(2, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MINUTES);
    private static final Instant LATER = EARLIER.plus(7, ChronoUnit.DAYS);

    private Staff casey;
    private Staff corin;
    private Case hers;
    private Case foreign;

    @BeforeEach
    void a_case_that_casey_leads_and_in_which_corin_counsels() {
        casey = given.demo("casey");
        corin = given.demo("corin");
        hers = given.caseOf(casey);
        given.assigned(corin, hers, "counsellor");
        foreign = given.caseOf(given.staff(given.team(), "counsellor"));
    }

    /**
     * An act, the body with which it is done, and the body that a rule refuses after that.
     *
     * @param refusal what the log says of the refusal
     */
    private record Act(String action, String method, String path, String done, String refused, int status,
            String refusal) {
    }

    @Test
    void each_act_is_done_refused_by_role_by_case_and_by_rule_and_logged_in_all_four() {
        String episode = begun();
        String session = planned(episode, EARLIER);
        String moved = planned(episode, LATER);
        String note = written();
        String cora = given.demo("cora").id().toString();
        List<Act> acts = List.of(new Act("counselling.read", "GET", "/counselling", null, null, 0, null),
                new Act("counselling.episode.begin", "POST", "/counselling/episodes", episodeBody(null),
                        episodeBody(LocalDate.now().plusDays(3)), 400, "invalid.future"),
                new Act("counselling.session.plan", "POST", "/counselling/episodes/" + episode + "/sessions",
                        sessionBody(LATER, UUID.randomUUID()),
                        "{\"at\": \"" + LATER + "\", \"setting\": \"agency\"," + " \"formKey\": \"" + UUID.randomUUID()
                                + "\"}",
                        0, null),
                new Act("counselling.session.plan", "POST", "/counselling/sessions/" + moved + "/move",
                        move(0, EARLIER), move(0, LATER), 409, "stale"),
                new Act("counselling.session.record", "POST", "/counselling/sessions/" + session + "/record",
                        record(0, "attended", "Attended.", null), record(1, "not-reached", null, null), 409,
                        "illegal-move"),
                new Act("counselling.session.plan", "POST", "/counselling/sessions/" + session + "/move", null,
                        move(1, LATER), 409, "illegal-move"),
                new Act("counselling.session.record", "POST", "/counselling/sessions/" + moved + "/record", null,
                        record(1, "planned", null, null), 409, "illegal-move"),
                new Act("counselling.episode.end", "POST", "/counselling/episodes/" + episode + "/end", null, ending(0),
                        409, "counselling.sessions-planned"),
                new Act("counselling.session.record", "POST", "/counselling/sessions/" + moved + "/record",
                        record(1, "survivor-declined", null, null), record(1, "attended", null, null), 409,
                        "illegal-move"),
                new Act("counselling.clinical.read", "GET", "/clinical-notes", null, null, 0, null),
                new Act("counselling.clinical.addendum", "POST", "/clinical-notes/" + note + "/addenda", null,
                        addendum(), 409, "compartment.note-not-signed"),
                new Act("counselling.clinical.write", "PUT", "/clinical-notes/" + note,
                        "{\"version\": 0, \"text\": \"Again.\"}", "{\"version\": 0, \"text\": \"And again.\"}", 409,
                        "stale"),
                new Act("counselling.clinical.sign", "POST", "/clinical-notes/" + note + "/signature",
                        "{\"version\": 1}", "{\"version\": 2}", 409, "compartment.note-signed"),
                new Act("counselling.clinical.write", "PUT", "/clinical-notes/" + note, null,
                        "{\"version\": 2, \"text\": \"Changed after signing.\"}", 409, "compartment.note-signed"),
                new Act("counselling.clinical.addendum", "POST", "/clinical-notes/" + note + "/addenda", addendum(),
                        null, 0, null),
                new Act("counselling.clinical.stand-in", "POST", "/clinical-notes/stand-ins",
                        standIn(cora, LocalDate.now().plusDays(2)), standIn(cora, LocalDate.now().minusDays(2)), 400,
                        "invalid.stand-in-day"),
                new Act("counselling.clinical.stand-in", "POST", "/clinical-notes/stand-ins", null,
                        standIn(casey.id().toString(), LocalDate.now()), 400, "invalid.choice"));
        List<String> wrong = new ArrayList<>();
        for (Act act : acts) {
            String who = act.action().equals("counselling.read") ? "lena" : "casey";
            String body = act.done() != null ? act.done() : act.refused();
            wrong.addAll(
                    look(act, who, hers, body == null ? act.done() : body, 404, List.of("refused", "access.role")));
            wrong.addAll(look(act, "corin", foreign, body, 404, List.of("refused", "access.relation")));
            if (act.done() != null || act.method().equals("GET")) {
                wrong.addAll(look(act, "corin", hers, act.done(), 200, List.of("done", "")));
            }
            if (act.refusal() != null) {
                wrong.addAll(look(act, "corin", hers, act.refused(), act.status(), List.of("refused", act.refusal())));
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Sends it, and says what was not as expected; any 2xx counts as 200. */
    private List<String> look(Act act, String who, Case file, String body, int status, List<String> said) {
        long before = log.count("select coalesce(max(seq), 0) from audit.event");
        Answer answer = Visitor.program(who).send(act.method(), "/api/v1/cases/" + file.id() + act.path(), body);
        List<List<String>> lines = log.rows("""
                select result, coalesce(reason, '') from audit.event
                 where seq > ? and actor = ? and action = ? and target = ?""", before, who, act.action(), file.id());
        int kind = answer.status() / 100 == 2 ? 200 : answer.status();
        return kind == status && lines.equals(List.of(said))
                ? List.of()
                : List.of(act + " by " + who + ": " + answer.status() + " " + lines + " " + answer.body());
    }

    @Test
    void supervising_is_of_counsellors_and_shows_something_to_the_clinical_supervisor_alone() {
        written();
        for (String login : List.of("casey", "sunil", "audrey", "adele", "lena", "shea", "hollis")) {
            assertEquals(404, Visitor.program(login).get("/api/v1/clinical-notes/supervised").status(), login);
        }
        assertEquals("[]",
                Visitor.program("corin").get("/api/v1/clinical-notes/supervised").json().path("rows").toString());
        Answer seen = Visitor.program("cora").get("/api/v1/clinical-notes/supervised");
        assertTrue(seen.body().contains(hers.number()), seen.body());
        Answer page = Visitor.session("cora").get("/app/counselling/clinical.xhtml?case=" + hers.id());
        assertTrue(
                page.body().contains("A clinical note.") && page.body().contains("/app/counselling/supervision.xhtml"),
                page.body());
        assertFalse(page.body().contains("id=\"write-title\""), "whoever heads the notes reads and adds");
        assertFalse(page.body().contains("counselling.xhtml?case="), "and has no way to the case");
        assertTrue(Visitor.session("corin").get("/app/counselling/clinical.xhtml?case=" + hers.id()).body()
                .contains("id=\"write-title\""));
    }

    @Test
    void the_signed_note_reads_as_it_was_signed_with_its_addendum_beneath() {
        String note = written();
        assertEquals(204, put("/clinical-notes/" + note, "{\"version\": 0, \"text\": \"The last wording.\"}"));
        assertEquals(204, post("/clinical-notes/" + note + "/signature", "{\"version\": 1}"));
        String form = addendum();
        assertEquals(201, post("/clinical-notes/" + note + "/addenda", form));
        assertEquals(201, post("/clinical-notes/" + note + "/addenda", form));
        var read = Visitor.program("corin").get(of(hers) + "/clinical-notes").json().path("notes");
        assertEquals(1, read.size(), read.toString());
        assertEquals("The last wording.", read.get(0).path("text").asText());
        assertEquals(1, read.get(0).path("addenda").size());
        assertFalse(read.get(0).path("signedAt").isNull());
    }

    @Test
    void each_move_is_dated_with_its_actor_and_its_event() {
        String episode = begun();
        String session = planned(episode, EARLIER);
        assertEquals(200, post("/counselling/sessions/" + session + "/record", record(0, "attended", null, null)));
        assertEquals(204, post("/counselling/episodes/" + episode + "/end", ending(0)));
        assertEquals(204, post("/counselling/episodes/" + episode + "/taking-up", "{\"version\": 1}"));
        assertEquals(204, post("/counselling/episodes/" + episode + "/taking-up", "{\"version\": 1}"));
        assertEquals(409, post("/counselling/episodes/" + episode + "/taking-up", "{\"version\": 2}"));
        assertEquals(
                List.of("counselling-episode:-open", "counselling-session:-planned",
                        "counselling-session:planned-attended", "counselling-episode:open-ended",
                        "counselling-episode:ended-open"),
                log.rows("""
                        select m.machine || ':' || coalesce(m.from_state, '') || '-' || m.to_state
                          from haven.case_move m join audit.event e on e.id = m.event_id
                         where m.case_id = ? and m.moved_by = ? and e.staff_id = m.moved_by
                           and abs(extract(epoch from m.moved_at - e.at)) < 60 order by m.moved_at""", hers.id(),
                        corin.id()).stream().map(row -> row.get(0)).toList());
        assertEquals(5, given.count(
                "select count(*) from haven.case_move where case_id = ? and machine like 'counselling-%'", hers.id()));
    }

    @Test
    void the_moves_that_the_code_knows_are_the_moves_that_the_database_knows() {
        TreeSet<String> code = new TreeSet<>(List.of("counselling-episode:-open", "counselling-session:-planned"));
        moves(code, "counselling-episode", EpisodeState.values(), EpisodeState::mayBecome);
        moves(code, "counselling-session", SessionState.values(), SessionState::mayBecome);
        assertEquals(code, new TreeSet<>(log.rows("""
                select machine || ':' || from_state || '-' || to_state from sec.legal_move
                 where machine like 'counselling-%'""").stream().map(row -> row.get(0)).toList()));
    }

    private static <E extends Enum<E> & Coded> void moves(TreeSet<String> into, String machine, E[] states,
            java.util.function.BiPredicate<E, E> may) {
        Arrays.stream(states).forEach(from -> Arrays.stream(states).filter(to -> may.test(from, to))
                .forEach(to -> into.add(machine + ":" + from.code() + "-" + to.code())));
    }

    @Test
    void the_same_form_sent_twice_at_once_begins_plans_records_and_writes_once() {
        String body = episodeBody(null);
        assertEquals(List.of(201, 201), both(() -> post("/counselling/episodes", body)));
        String episode = given.one("select id::text from haven.counselling_episode where case_id = ?", String.class,
                hers.id());
        String session = sessionBody(EARLIER, UUID.randomUUID());
        assertEquals(List.of(201, 201), both(() -> post("/counselling/episodes/" + episode + "/sessions", session)));
        String planned = given.one("select id::text from haven.counselling_session where case_id = ?", String.class,
                hers.id());
        String record = record(0, "attended", "Attended.", LATER);
        assertEquals(List.of(200, 200), both(() -> post("/counselling/sessions/" + planned + "/record", record)));
        assertEquals(2, given.count("select count(*) from haven.counselling_session where case_id = ?", hers.id()));
        String note = "{\"formKey\": \"" + UUID.randomUUID() + "\", \"text\": \"A note.\"}";
        assertEquals(List.of(201, 201), both(() -> post("/clinical-notes", note)));
        assertEquals(1, given.count("select count(*) from haven.compartment_note where case_id = ?", hers.id()));
    }

    @Test
    void of_two_who_record_one_session_at_once_one_is_told_that_it_has_been_recorded() {
        String session = planned(begun(), EARLIER);
        String path = "/counselling/sessions/" + session + "/record";
        assertEquals(List.of(200, 409), both(() -> post(path, record(0, "attended", "Attended.", null)),
                () -> post(path, record(0, "not-reached", null, null))));
    }

    @Test
    void an_episode_never_ends_over_a_session_that_is_planned_at_that_very_moment() {
        String episode = begun();
        both(() -> post("/counselling/episodes/" + episode + "/end", ending(0)),
                () -> post("/counselling/episodes/" + episode + "/sessions", sessionBody(LATER, UUID.randomUUID())));
        assertEquals(0, given.count("""
                select count(*) from haven.counselling_episode e join haven.counselling_session s
                    on s.episode_id = e.id and s.state = 'planned' where e.case_id = ? and e.state = 'ended'""",
                hers.id()));
    }

    @Test
    void in_an_ended_episode_no_session_is_planned_not_even_the_next() {
        String episode = begun();
        assertEquals(204, post("/counselling/episodes/" + episode + "/end", ending(0)));
        Answer refused = Visitor.program("corin").send("POST",
                of(hers) + "/counselling/episodes/" + episode + "/sessions", sessionBody(LATER, UUID.randomUUID()));
        assertEquals(409, refused.status());
        assertTrue(refused.body().contains("counselling.episode-ended"), refused.body());
    }

    @Test
    void recording_attendance_plans_the_next_session_in_the_same_act_or_does_neither() {
        String session = planned(begun(), EARLIER);
        String path = "/counselling/sessions/" + session + "/record";
        assertEquals(400, post(path, record(0, "attended", "Attended.", EARLIER.minusSeconds(60))));
        assertEquals(1, given.count("select count(*) from haven.counselling_session where case_id = ?", hers.id()));
        Answer recorded = Visitor.program("corin").send("POST", of(hers) + path,
                record(0, "attended", "Attended.", LATER));
        String next = recorded.json().path("next").asText();
        assertEquals(1, given.count("""
                select count(*) from haven.counselling_session where id = ?::uuid and state = 'planned'
                   and minutes = 50 and planned_at = ?::timestamptz""", next, LATER.toString()));
    }

    @Test
    void a_session_that_is_still_to_come_was_attended_by_nobody() {
        String session = planned(begun(), LATER);
        String path = "/counselling/sessions/" + session + "/record";
        for (String outcome : List.of("attended", "not-reached")) {
            assertEquals(400, post(path, record(0, outcome, null, null)), outcome);
        }
        assertEquals(200, post(path, record(0, "survivor-declined", null, null)));
    }

    @Test
    void a_child_is_reached_through_its_own_case_only() {
        Case other = given.caseOf(corin);
        String episode = begun();
        String session = planned(episode, EARLIER);
        String note = written();
        Visitor program = Visitor.program("corin");
        for (List<String> each : List.of(List.of("POST", "/counselling/episodes/" + episode + "/end", ending(0)),
                List.of("POST", "/counselling/episodes/" + episode + "/sessions",
                        sessionBody(LATER, UUID.randomUUID())),
                List.of("POST", "/counselling/sessions/" + session + "/move", move(0, LATER)),
                List.of("POST", "/counselling/sessions/" + session + "/record", record(0, "attended", null, null)),
                List.of("PUT", "/clinical-notes/" + note, "{\"version\": 0, \"text\": \"Elsewhere.\"}"),
                List.of("POST", "/clinical-notes/" + note + "/signature", "{\"version\": 0}"),
                List.of("POST", "/clinical-notes/" + note + "/addenda", addendum()))) {
            assertEquals(404, program.send(each.get(0), of(other) + each.get(1), each.get(2)).status(), each.get(1));
        }
    }

    @Test
    void what_cannot_be_meant_is_told_and_nothing_is_kept() {
        String episode = begun();
        String sessions = "/counselling/episodes/" + episode + "/sessions";
        List<String> wrong = new ArrayList<>();
        for (String body : List.of("{\"at\": \"+999999999-01-01T00:00:00Z\", \"setting\": \"agency\", %s}",
                "{\"at\": \"2026-02-30T10:00:00Z\", \"setting\": \"agency\", %s}",
                "{\"at\": \"2026-03-01T10:00:00Z\", \"setting\": \"her home\", %s}",
                "{\"at\": \"2026-03-01T10:00:00Z\", \"setting\": \"agency\", \"minutes\": 4, %s}",
                "{\"at\": \"2026-03-01T10:00:00Z\", \"setting\": \"agency\", \"minutes\": 99999999, %s}",
                "{\"at\": \"2026-03-01T10:00:00Z\", \"setting\": \"agency\", \"place\": \"x\", %s}",
                "{\"setting\": \"agency\", %s}", "{\"at\": \"2026-03-01T10:00:00Z\", %s}")) {
            int status = post(sessions, body.formatted("\"formKey\": \"" + UUID.randomUUID() + "\""));
            if (status != 400) {
                wrong.add(body + " " + status);
            }
        }
        String session = planned(episode, EARLIER);
        Stream.of("{\"version\": 0, \"outcome\": \"attended\", \"sharedLine\": \"" + "x".repeat(501) + "\"}",
                "{\"outcome\": \"attended\"}", "{\"version\": 0}", "{\"version\": 0, \"outcome\": \"no-show\"}",
                "{\"version\": 0, \"outcome\": \"attended\", \"nextAt\": \"-999999999-01-01T00:00:00Z\"}")
                .forEach(body -> assertEquals(400, post("/counselling/sessions/" + session + "/record", body), body));
        Stream.of("{\"formKey\": \"" + UUID.randomUUID() + "\", \"text\": \" \"}", "{\"text\": \"No key.\"}",
                "{\"formKey\": \"" + UUID.randomUUID() + "\", \"text\": \"" + "x".repeat(40_001) + "\"}",
                "{\"formKey\": \"" + UUID.randomUUID() + "\", \"text\": \"a\\u0000b\"}")
                .forEach(body -> assertEquals(400, post("/clinical-notes", body), body.length() + " characters"));
        assertEquals(List.of(), wrong);
        for (String about : List.of(UUID.randomUUID().toString(), hers.id().toString())) {
            assertEquals(400, post("/clinical-notes", "{\"about\": \"" + about + "\", \"formKey\": \""
                    + UUID.randomUUID() + "\", \"text\": \"A note.\"}"), about);
        }
        assertEquals(1, given.count("select count(*) from haven.counselling_session where case_id = ?", hers.id()));
        assertEquals(0, given.count("select count(*) from haven.compartment_note where case_id = ?", hers.id()));
    }

    @Test
    void caseworker_and_supervisor_read_the_shared_line_and_no_word_of_the_note() {
        String session = planned(begun(), EARLIER);
        post("/counselling/sessions/" + session + "/record", record(0, "attended", "Would like mornings.", null));
        String word = "Kingfisher" + UUID.randomUUID();
        assertEquals(201, post("/clinical-notes", "{\"about\": \"" + session + "\", \"formKey\": \"" + UUID.randomUUID()
                + "\", \"text\": \"" + word + "\"}"));
        Answer lead = Visitor.program("casey").get(of(hers) + "/counselling");
        assertTrue(lead.body().contains("Would like mornings."), lead.body());
        assertTrue(lead.json().path("noteKept").asBoolean());
        assertTrue(lead.json().path("recorded").path("items").get(0).path("noteKept").asBoolean());
        Answer supervisor = Visitor.program("sunil").get(of(hers) + "/counselling");
        assertTrue(supervisor.body().contains("Would like mornings."), supervisor.body());
        assertFalse(supervisor.body().contains("\"noteKept\":true"), supervisor.body());
        for (String login : List.of("casey", "sunil", "audrey", "adele", "lena")) {
            for (String path : List.of("/counselling", "/clinical-notes", "", "/access-log", "/notes")) {
                assertFalse(Visitor.program(login).get(of(hers) + path).body().contains(word), login + " " + path);
            }
            assertEquals(404, Visitor.program(login).get(of(hers) + "/clinical-notes").status(), login);
            assertEquals(404, Visitor.session(login).get("/app/counselling/clinical.xhtml?case=" + hers.id()).status(),
                    login);
        }
        assertTrue(Visitor.program("corin").get(of(hers) + "/clinical-notes").body().contains(word));
    }

    @Test
    void the_timeline_shows_sessions_to_those_who_may_know_of_them() {
        String session = planned(begun(), EARLIER);
        post("/counselling/sessions/" + session + "/record", record(0, "attended", null, null));
        given.assigned(given.demo("lena"), hers, "legal-officer");
        for (String login : List.of("casey", "corin", "sunil")) {
            assertTrue(Visitor.program(login).get(of(hers)).body().contains("session-attended"), login);
        }
        Answer lena = Visitor.program("lena").get(of(hers));
        assertEquals(200, lena.status());
        assertFalse(lena.body().contains("session-attended"), lena.body());
    }

    @Test
    void the_first_episode_makes_an_intake_an_active_case() {
        hers = given.intakeOf(casey);
        given.assigned(corin, hers, "counsellor");
        begun();
        assertEquals("active", given.one("select status from haven.case_file where id = ?", String.class, hers.id()));
    }

    @Test
    void a_stand_in_reads_and_writes_until_the_day_and_naming_again_sets_it_anew() {
        Case file = given.caseOf(casey);
        given.assigned(given.demo("cora"), file, "counsellor");
        Visitor author = Visitor.program("cora");
        Visitor standIn = Visitor.program("corin");
        String note = author
                .send("POST", of(file) + "/clinical-notes",
                        "{\"formKey\": \"" + UUID.randomUUID() + "\", \"text\": \"A clinical note.\"}")
                .json().path("id").asText();
        String name = of(file) + "/clinical-notes/stand-ins";
        assertEquals(404, standIn.get(of(file) + "/clinical-notes").status());
        assertEquals(204, author.send("POST", name, standIn(corin.id().toString(), LocalDate.now())).status());
        Answer read = standIn.get(of(file) + "/clinical-notes");
        assertTrue(read.body().contains(note), read.body());
        assertTrue(read.json().path("writing").asBoolean());
        assertEquals("[]", read.json().path("colleagues").toString(), "a stand-in names nobody");
        assertEquals(404, standIn.send("POST", name, standIn(casey.id().toString(), LocalDate.now())).status());
        assertTrue(standIn.get(of(file) + "/counselling").json().path("noteKept").asBoolean());
        assertEquals(404, standIn
                .send("PUT", of(file) + "/clinical-notes/" + note, "{\"version\": 0, \"text\": \"In their name.\"}")
                .status(), "a draft is its author's");
        assertEquals(
                201, standIn
                        .send("POST", of(file) + "/clinical-notes",
                                "{\"formKey\": \"" + UUID.randomUUID() + "\", \"text\": \"In their place.\"}")
                        .status());

        for (int days : new int[]{20, 3}) {
            assertEquals(204,
                    author.send("POST", name, standIn(corin.id().toString(), LocalDate.now().plusDays(days))).status());
            for (String until : List.of("access.stand_in where stand_in_id", "access.assignment where staff_id")) {
                assertEquals(List.of(List.of(String.valueOf(days))), given.rows(
                        "select (valid_until::date - current_date - 1)::text from " + until + " = ? and case_id = ?",
                        corin.id(), file.id()), until);
            }
        }
        for (String table : List.of("stand_in", "assignment")) {
            given.run("update access." + table + " set valid_from = now() - interval '1 day', valid_until = now()"
                    + " where case_id = ? and valid_until is not null", file.id());
        }
        for (String path : List.of("/clinical-notes", "/counselling", "")) {
            assertEquals(404, standIn.get(of(file) + path).status(), path);
        }
    }

    @Test
    void a_clinical_note_stays_shut_when_its_cipher_is_moved_to_another_row() {
        String one = written();
        String other = written();
        given.run("""
                update haven.compartment_note n set body = o.body from haven.compartment_note o
                 where n.id = ?::uuid and o.id = ?::uuid""", one, other);
        Answer read = Visitor.program("corin").get(of(hers) + "/clinical-notes");
        assertEquals(500, read.status());
        assertFalse(read.body().contains("A clinical note."), read.body());
    }

    private String begun() {
        return made("/counselling/episodes", episodeBody(null));
    }

    private String planned(String episode, Instant at) {
        return made("/counselling/episodes/" + episode + "/sessions", sessionBody(at, UUID.randomUUID()));
    }

    private String written() {
        return made("/clinical-notes", "{\"formKey\": \"" + UUID.randomUUID() + "\", \"text\": \"A clinical note.\"}");
    }

    private String made(String path, String body) {
        Answer made = Visitor.program("corin").send("POST", of(hers) + path, body);
        assertEquals(201, made.status(), made.body());
        return made.json().path("id").asText();
    }

    private static String episodeBody(LocalDate on) {
        return "{\"modality\": \"individual\"" + (on == null ? "" : ", \"begunOn\": \"" + on + "\"")
                + ", \"aim\": \"Sleep through the night.\", \"formKey\": \"" + UUID.randomUUID() + "\"}";
    }

    private static String sessionBody(Instant at, UUID formKey) {
        return "{\"at\": \"" + at + "\", \"setting\": \"agency\", \"formKey\": \"" + formKey + "\"}";
    }

    private static String move(int version, Instant at) {
        return "{\"version\": " + version + ", \"at\": \"" + at + "\", \"setting\": \"remote\", \"minutes\": 60}";
    }

    private static String record(int version, String outcome, String line, Instant next) {
        return "{\"version\": " + version + ", \"outcome\": \"" + outcome + "\""
                + (line == null ? "" : ", \"sharedLine\": \"" + line + "\"")
                + (next == null ? "" : ", \"nextAt\": \"" + next + "\"") + "}";
    }

    private static String ending(int version) {
        return "{\"version\": " + version + ", \"reason\": \"survivor-chose\"}";
    }

    private static String addendum() {
        return "{\"formKey\": \"" + UUID.randomUUID() + "\", \"text\": \"More.\"}";
    }

    private static String standIn(String colleague, LocalDate until) {
        return "{\"colleague\": \"" + colleague + "\", \"until\": \"" + until + "\"}";
    }

    private static String of(Case file) {
        return "/api/v1/cases/" + file.id();
    }

    private int post(String path, String body) {
        return Visitor.program("corin").send("POST", of(hers) + path, body).status();
    }

    private int put(String path, String body) {
        return Visitor.program("corin").send("PUT", of(hers) + path, body).status();
    }

    private static List<Integer> both(Supplier<Integer> act) {
        return both(act, act);
    }

    /** Both statuses, the lower first. */
    private static List<Integer> both(Supplier<Integer> one, Supplier<Integer> other) {
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(one);
        CompletableFuture<Integer> second = CompletableFuture.supplyAsync(other);
        return Stream.of(first.join(), second.join()).sorted().toList();
    }
}
