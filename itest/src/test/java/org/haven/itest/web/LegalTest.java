package org.haven.itest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.House;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.house.TheHouse;
import org.haven.itest.web.Visitor.Answer;
import org.haven.legal.DeadlineState;
import org.haven.legal.HearingState;
import org.haven.legal.MatterState;
import org.haven.shared.Coded;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Legal aid on the running server: what is done, what is refused and why, and what the log says of each. */
@RunAsClient
class LegalTest extends BesideTheHouse {

    private static final Pattern VIEW_STATE = Pattern
            .compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");

    /** A way that a matter can have gone, to each of its states. */
    private static final Map<MatterState, List<String>> WAYS = new EnumMap<>(Map.of(MatterState.OPEN, List.of(),
            MatterState.ADVICE, List.of("advice"), MatterState.FILED, List.of("advice", "filed"),
            MatterState.PENDING_HEARING, List.of("advice", "filed", "pending-hearing"), MatterState.GRANTED,
            List.of("advice", "filed", "pending-hearing", "granted"), MatterState.REFUSED,
            List.of("advice", "filed", "pending-hearing", "refused"), MatterState.SETTLED,
            List.of("advice", "filed", "pending-hearing", "settled"), MatterState.APPEAL,
            List.of("advice", "filed", "pending-hearing", "refused", "appeal"), MatterState.WITHDRAWN,
            List.of("withdrawn"), MatterState.CLOSED, List.of("withdrawn", "closed")));

    private Staff lena;
    private Staff casey;
    private Case file;
    private String path;

    @BeforeEach
    void a_case_that_casey_leads_and_lena_works_on() {
        lena = given.demo("lena");
        casey = given.demo("casey");
        file = given.caseOf(casey);
        given.assigned(lena, file, "legal-officer");
        path = "/api/v1/cases/" + file.id();
    }

    private String matters() {
        return path + "/legal/matters";
    }

    private static Answer send(String login, String method, String path, String body) {
        return Visitor.program(login).send(method, path, body);
    }

    private static Answer post(String login, String path, String body) {
        return send(login, "POST", path, body);
    }

    private static String id(Answer made) {
        assertEquals(201, made.status(), made.body());
        return made.json().path("id").asText();
    }

    private String opened(String type) {
        return id(post("lena", matters(), """
                {"type": "%s", "country": "ESP", "court": "Court of the Hill", "representative": "Advocate Fern",
                 "aim": "To live without fear.", "formKey": "%s"}""".formatted(type, UUID.randomUUID())));
    }

    private String hearing(String matter, String at) {
        return id(post("lena", matters() + "/" + matter + "/hearings", """
                {"at": "%s", "kind": "evidence", "mode": "in-person", "support": "yes", "place": "Room 4",
                 "formKey": "%s"}""".formatted(at, UUID.randomUUID())));
    }

    private String deadline(String matter, LocalDate due, String before) {
        return id(post("lena", matters() + "/" + matter + "/deadlines", """
                {"kind": "filing", "dueOn": "%s", "remindBefore": [%s], "formKey": "%s"}""".formatted(due, before,
                UUID.randomUUID())));
    }

    private Answer move(String matter, int version, String to) {
        return post("lena", matters() + "/" + matter + "/moves",
                "{\"version\": " + version + ", \"to\": \"" + to + "\"}");
    }

    private JsonNode read(String login, String matter) {
        Answer answer = send(login, "GET", matters() + "/" + matter, null);
        assertEquals(200, answer.status(), answer.body());
        return answer.json();
    }

    private static LocalDate today() {
        String zone = System.getenv("HAVEN_TIME_ZONE");
        return LocalDate.now(zone == null || zone.isBlank() ? ZoneId.systemDefault() : ZoneId.of(zone));
    }

    private List<List<String>> logged(String action) {
        return log.rows("select actor, result, coalesce(reason, '') from audit.event where target = ? and action = ?"
                + " order by seq", file.id(), action);
    }

    private long rowsOf(String table) {
        return given.count("select count(*) from haven." + table + " where case_id = ?", file.id());
    }

    @Test
    void a_matter_is_pursued_to_its_end_and_every_step_is_dated_with_its_actor() {
        file = given.intakeOf(casey);
        given.assigned(lena, file, "legal-officer");
        path = "/api/v1/cases/" + file.id();
        String matter = opened("protection-order");
        assertEquals("active", given.one("select status from haven.case_file where id = ?", String.class, file.id()));
        int version = 0;
        for (String to : List.of("advice", "filed", "pending-hearing", "refused", "appeal", "pending-hearing",
                "granted", "closed")) {
            assertEquals(204, move(matter, version++, to).status(), to);
        }
        assertEquals(
                List.of("- open", "open advice", "advice filed", "filed pending-hearing", "pending-hearing refused",
                        "refused appeal", "appeal pending-hearing", "pending-hearing granted", "granted closed"),
                given.rows("select coalesce(from_state, '-') || ' ' || to_state from haven.case_move"
                        + " where about_id = ?::uuid order by moved_at", matter).stream().map(r -> r.get(0)).toList());
        assertEquals(0,
                given.count(
                        "select count(*) from haven.case_move where about_id = ?::uuid"
                                + " and (moved_by is distinct from ? or moved_at is null or event_id is null)",
                        matter, lena.id()));
        JsonNode seen = read("casey", matter);
        assertEquals("To live without fear.", seen.at("/details/aim").asText());
        assertEquals(9, seen.path("moves").size());
        assertEquals("closed", seen.at("/moves/0/to").asText());
        assertEquals(8, logged("legal.matter.move").stream().filter(l -> l.get(1).equals("done")).count());
    }

    @Test
    void each_act_is_refused_by_role_by_case_and_by_rule_and_stands_in_the_log_each_time() {
        String matter = opened("civil-claim");
        String closed = opened("other");
        assertEquals(List.of(204, 204),
                List.of(move(closed, 0, "withdrawn").status(), move(closed, 1, "closed").status()));
        String hearing = hearing(matter, "2198-03-01T10:00");
        String deadline = deadline(matter, today().plusDays(9), "");
        String note = id(post("lena", path + "/privileged-notes",
                "{\"formKey\": \"" + UUID.randomUUID() + "\", \"text\": \"A note.\"}"));
        assertEquals(204, post("lena", path + "/privileged-notes/" + note + "/signature", "{\"version\": 0}").status());
        Map<String, List<String>> acts = new LinkedHashMap<>();
        String of = "/legal/matters/" + matter;
        acts.put("legal.matter.open",
                List.of("POST", "/legal/matters", "{\"type\": \"other\", \"country\": \"ESP\", \"openedOn\": \""
                        + today().plusDays(1) + "\", \"formKey\": \"" + UUID.randomUUID() + "\"}", "400"));
        acts.put("legal.matter.amend", List.of("PUT", of, "{\"version\": 7, \"country\": \"ESP\"}", "409"));
        acts.put("legal.matter.move", List.of("POST", of + "/moves", "{\"version\": 0, \"to\": \"granted\"}", "409"));
        acts.put("legal.hearing.set",
                List.of("POST", "/legal/matters/" + closed + "/hearings",
                        "{\"at\": \"2198-03-01T10:00\", \"kind\": \"other\", \"mode\": \"remote\", \"formKey\": \""
                                + UUID.randomUUID() + "\"}",
                        "409"));
        acts.put("legal.hearing.end",
                List.of("POST", of + "/hearings/" + hearing + "/end", "{\"version\": 0, \"to\": \"held\"}", "409"));
        acts.put("legal.deadline.set", List.of("POST", of + "/deadlines", "{\"kind\": \"other\", \"dueOn\": \""
                + today().minusDays(1) + "\", \"formKey\": \"" + UUID.randomUUID() + "\"}", "400"));
        acts.put("legal.deadline.end",
                List.of("POST", of + "/deadlines/" + deadline + "/end", "{\"version\": 0, \"to\": \"lapsed\"}", "409"));
        String notes = "/privileged-notes/" + note;
        acts.put("legal.privileged.write", List.of("PUT", notes, "{\"version\": 1, \"text\": \"Other.\"}", "409"));
        acts.put("legal.privileged.sign", List.of("POST", notes + "/signature", "{\"version\": 1}", "409"));
        acts.put("legal.privileged.addendum", List.of("POST", notes + "/addenda",
                "{\"formKey\": \"" + UUID.randomUUID() + "\", \"text\": \" \"}", "400"));
        acts.put("legal.privileged.stand-in", List.of("POST", "/privileged-notes/stand-ins",
                "{\"colleague\": \"" + casey.id() + "\", \"until\": \"" + today() + "\"}", "400"));
        Case foreign = given.caseOf(given.staff(given.team(), "caseworker"));
        List<String> wrong = new ArrayList<>();
        acts.forEach((action, act) -> {
            long before = log.count("select coalesce(max(seq), 0) from audit.event");
            int byRole = send("casey", act.get(0), path + act.get(1), act.get(2)).status();
            int byCase = send("lena", act.get(0), "/api/v1/cases/" + foreign.id() + act.get(1), act.get(2)).status();
            int byRule = send("lena", act.get(0), path + act.get(1), act.get(2)).status();
            List<String> said = log
                    .rows("select result || ' ' || reason from audit.event where action = ?"
                            + " and seq > ? and actor in ('casey', 'lena') order by seq", action, before)
                    .stream().map(r -> r.get(0)).toList();
            if (byRole != 404 || byCase != 404 || byRule != Integer.parseInt(act.get(3)) || said.size() != 3
                    || !said.get(0).equals("refused access.role") || !said.get(1).equals("refused access.relation")
                    || !said.get(2).startsWith("refused ") || said.get(2).contains("access.")) {
                wrong.add(action + ": " + byRole + " " + byCase + " " + byRule + " " + said);
            }
        });
        assertEquals(List.of(), wrong);
        for (String action : List.of("legal.matter.open", "legal.hearing.set", "legal.deadline.set",
                "legal.privileged.write", "legal.privileged.sign")) {
            assertTrue(logged(action).contains(List.of("lena", "done", "")), action + logged(action));
        }
        assertEquals(List.of(2L, 1L, 1L, 1L), List.of(rowsOf("legal_matter"), rowsOf("legal_hearing"),
                rowsOf("legal_deadline"), rowsOf("compartment_note")));
    }

    @Test
    void no_illegal_move_of_a_matter_is_made_from_any_state() {
        List<String> wrong = new ArrayList<>();
        for (MatterState from : MatterState.values()) {
            String matter = opened("other");
            WAYS.get(from)
                    .forEach(to -> given.run(
                            "update haven.legal_matter set state = ?, version = version + 1 where id = ?::uuid", to,
                            matter));
            int version = WAYS.get(from).size();
            for (MatterState to : MatterState.values()) {
                if (!from.mayBecome(to)) {
                    int status = move(matter, version, to.code()).status();
                    if (status != 409) {
                        wrong.add(from + " to " + to + ": " + status);
                    }
                }
            }
            assertEquals(from.code() + " " + version, given.one(
                    "select state || ' ' || version from haven.legal_matter where id = ?::uuid", String.class, matter));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void a_hearing_and_a_deadline_that_are_over_move_no_more() {
        String matter = opened("other");
        for (HearingState from : HearingState.PLANNED.next()) {
            String hearing = hearing(matter, "2020-03-01T10:00");
            given.run("update haven.legal_hearing set state = ?, version = 1 where id = ?::uuid", from.code(), hearing);
            for (HearingState to : HearingState.values()) {
                assertEquals(409, post("lena", matters() + "/" + matter + "/hearings/" + hearing + "/end",
                        "{\"version\": 1, \"to\": \"" + to.code() + "\"}").status(), from + " to " + to);
            }
        }
        for (DeadlineState from : DeadlineState.OPEN.next()) {
            String deadline = deadline(matter, today(), "");
            given.run("update haven.legal_deadline set state = ?, version = 1 where id = ?::uuid", from.code(),
                    deadline);
            for (DeadlineState to : DeadlineState.values()) {
                String day = to == DeadlineState.MOVED ? ", \"dueOn\": \"" + today().plusDays(3) + "\"" : "";
                assertEquals(409,
                        post("lena", matters() + "/" + matter + "/deadlines/" + deadline + "/end",
                                "{\"version\": 1, \"to\": \"" + to.code() + "\"" + day + "}").status(),
                        from + " to " + to);
            }
        }
        assertEquals(3, rowsOf("legal_hearing"));
        assertEquals(4, rowsOf("legal_deadline"));
    }

    @Test
    void the_database_knows_the_same_moves_as_the_code() {
        assertEquals(moves("legal-matter"), moves(MatterState.values(), MatterState::next, MatterState.OPEN));
        assertEquals(moves("legal-hearing"), moves(HearingState.values(), HearingState::next, HearingState.PLANNED));
        assertEquals(moves("legal-deadline"), moves(DeadlineState.values(), DeadlineState::next, DeadlineState.OPEN));
    }

    private Set<String> moves(String machine) {
        Set<String> known = new TreeSet<>();
        log.rows("select from_state || ' > ' || to_state from sec.legal_move where machine = ?", machine)
                .forEach(row -> known.add(row.get(0)));
        return known;
    }

    private static <S extends Coded> Set<String> moves(S[] states, java.util.function.Function<S, Set<S>> next,
            S first) {
        Set<String> known = new TreeSet<>(Set.of(" > " + first.code()));
        Arrays.stream(states)
                .forEach(from -> next.apply(from).forEach(to -> known.add(from.code() + " > " + to.code())));
        return known;
    }

    @Test
    void a_day_that_no_calendar_has_sets_no_hearing_and_no_deadline_by_rest() {
        String matter = opened("other");
        for (String at : List.of("2027-02-29T10:00", "2026-04-31T10:00", "1899-12-31T10:00", "2200-01-01T10:00",
                "2027-03-01", "2027-03-01T25:00", "2027-03-01T10:00:00Z", "+12027-03-01T10:00", "")) {
            Answer answer = post("lena", matters() + "/" + matter + "/hearings", """
                    {"at": "%s", "kind": "other", "mode": "remote", "formKey": "%s"}""".formatted(at,
                    UUID.randomUUID()));
            assertEquals("400 at", answer.status() + " " + answer.json().path("field").asText(), at + answer.body());
        }
        for (String day : List.of("2027-02-29", "2026-04-31", "1899-12-31", "2200-01-01", "2027-03-01T10:00")) {
            Answer answer = post("lena", matters() + "/" + matter + "/deadlines", """
                    {"kind": "other", "dueOn": "%s", "formKey": "%s"}""".formatted(day, UUID.randomUUID()));
            assertEquals("400 dueOn", answer.status() + " " + answer.json().path("field").asText(),
                    day + answer.body());
        }
        String hearing = hearing(matter, "2028-02-29T10:00");
        Answer next = post("lena", matters() + "/" + matter + "/hearings/" + hearing + "/end",
                "{\"version\": 0, \"to\": \"adjourned\", \"next\": \"2029-02-29T10:00\"}");
        assertEquals("400 next", next.status() + " " + next.json().path("field").asText(), next.body());
        assertEquals(List.of(List.of("planned")),
                given.rows("select state from haven.legal_hearing where case_id = ?", file.id()));
        assertEquals(0, rowsOf("legal_deadline"));
    }

    @Test
    void a_day_that_no_calendar_has_sets_no_hearing_and_no_deadline_by_page() {
        String matter = opened("other");
        String here = "?case=" + file.id() + "&matter=" + matter;
        for (String at : List.of("2027-02-29T10:00", "2026-04-31T10:00", "2200-01-01T10:00", "1899-12-31T10:00")) {
            Answer answer = form("/app/legal/set-hearing.xhtml" + here,
                    Map.of("at", at, "kind", "OTHER", "mode", "REMOTE", "support", "NO", "interpreter", "NO"));
            assertEquals(200, answer.status());
            assertTrue(answer.body().contains("id=\"error-at\"><span class=\"said\">"), at + answer.body());
        }
        for (String day : List.of("2027-02-29", "2026-04-31", "2200-01-01")) {
            Answer answer = form("/app/legal/set-deadline.xhtml" + here, Map.of("kind", "OTHER", "dueOn", day));
            assertEquals(200, answer.status());
            assertTrue(answer.body().contains("id=\"error-dueOn\"><span class=\"said\">"), day + answer.body());
        }
        assertEquals(0, rowsOf("legal_hearing") + rowsOf("legal_deadline"));
        assertEquals(302, form("/app/legal/set-hearing.xhtml" + here, Map.of("at", "2028-02-29T10:00", "kind", "OTHER",
                "mode", "REMOTE", "support", "NO", "interpreter", "NO")).status());
        assertEquals(1, rowsOf("legal_hearing"));
    }

    @Test
    void a_move_that_the_page_did_not_offer_is_not_made() {
        String matter = opened("other");
        String page = "/app/legal/matter.xhtml?case=" + file.id() + "&matter=" + matter;
        assertFalse(Visitor.session("lena").get(page).body().contains("value=\"GRANTED\""));
        Answer answer = form(page, Map.of("to", "GRANTED", "version", "0"));
        assertTrue(answer.body().contains("That step does not lead on"), answer.status() + answer.body());
        assertTrue(form(page, Map.of("to", "ADVICE", "version", "3")).body().contains("A colleague has changed this"));
        assertEquals("open 0", given.one("select state || ' ' || version from haven.legal_matter where id = ?::uuid",
                String.class, matter));
        assertEquals(302, form(page, Map.of("to", "ADVICE", "version", "0")).status());
    }

    /** Sends the page's one form (or that with the button {@code go}) as lena's browser would. */
    private static Answer form(String page, Map<String, String> fields) {
        Visitor lena = Visitor.session("lena");
        String drawn = lena.get(page).body();
        Map<String, String> all = new LinkedHashMap<>();
        Matcher whole = Pattern.compile("<form id=\"(form|moving|writing)\".*?</form>", Pattern.DOTALL).matcher(drawn);
        assertTrue(whole.find(), drawn);
        Matcher hidden = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"")
                .matcher(whole.group());
        while (hidden.find()) {
            all.put(hidden.group(1), hidden.group(2));
        }
        Matcher state = VIEW_STATE.matcher(whole.group());
        assertTrue(state.find(), whole.group());
        all.put("jakarta.faces.ViewState", state.group(1));
        if (!whole.group(1).equals("writing")) {
            all.put("go", "go");
        }
        all.putAll(fields);
        return lena.with("Origin", TheHouse.get().baseUrl()).post(page, all);
    }

    @Test
    void a_signed_note_is_changed_by_no_route() {
        String notes = path + "/privileged-notes";
        String note = id(post("lena", notes, "{\"formKey\": \"" + UUID.randomUUID() + "\", \"text\": \"First.\"}"));
        assertEquals(204, send("lena", "PUT", notes + "/" + note, "{\"version\": 0, \"text\": \"Second.\"}").status());
        assertEquals(409, post("lena", notes + "/" + note + "/signature", "{\"version\": 0}").status(),
                "what was not read is not signed");
        String draft = "/app/legal/privileged.xhtml?case=" + file.id() + "&draft=" + note;
        Visitor window = Visitor.session("lena");
        String open = window.get(draft).body();
        assertTrue(open.contains("Second."), open);
        assertEquals(204, post("lena", notes + "/" + note + "/signature", "{\"version\": 1}").status());
        for (String version : List.of("1", "2", "0")) {
            Answer byRest = send("lena", "PUT", notes + "/" + note,
                    "{\"version\": " + version + ", \"text\": \"Third.\"}");
            assertEquals(409, byRest.status());
        }
        assertEquals(409, post("lena", notes + "/" + note + "/signature", "{\"version\": 2}").status());
        Matcher state = VIEW_STATE.matcher(open);
        assertTrue(state.find());
        Answer byPage = window.with("Origin", TheHouse.get().baseUrl()).post(draft,
                Map.of("writing", "writing", "writing:version", "1", "writing:formKey", UUID.randomUUID().toString(),
                        "writing:text", "Third.", "writing:save", "save", "jakarta.faces.ViewState", state.group(1)));
        assertTrue(byPage.body().contains("The note is signed and stays as it is"), byPage.status() + byPage.body());
        String added = id(post("lena", notes + "/" + note + "/addenda",
                "{\"formKey\": \"" + UUID.randomUUID() + "\", \"text\": \"Added later.\"}"));
        assertFalse(added.isEmpty());
        JsonNode read = send("lena", "GET", notes, null).json().at("/notes/0");
        assertEquals("Second.", read.path("text").asText());
        assertEquals("Added later.", read.at("/addenda/0/text").asText());
        assertEquals(2, logged("legal.privileged.write").stream().filter(l -> l.get(1).equals("done")).count());
        assertEquals(1, logged("legal.privileged.sign").stream().filter(l -> l.get(1).equals("done")).count());
    }

    @Test
    void others_learn_at_most_that_a_note_is_kept() {
        String word = "canary" + UUID.randomUUID().toString().replace("-", "");
        String matter = opened("other");
        id(post("lena", path + "/privileged-notes", "{\"about\": \"" + matter + "\", \"formKey\": \""
                + UUID.randomUUID() + "\", \"text\": \"" + word + "\"}"));
        assertTrue(send("casey", "GET", matters(), null).json().path("noteKept").asBoolean());
        assertTrue(read("casey", matter).path("noteKept").asBoolean());
        assertFalse(send("sunil", "GET", matters(), null).json().path("noteKept").asBoolean());
        assertFalse(read("sunil", matter).path("noteKept").asBoolean());
        given.assigned(given.demo("corin"), file, "counsellor");
        for (String login : List.of("casey", "sunil", "corin", "audrey", "adele", "shea", "hollis")) {
            assertEquals(404, send(login, "GET", path + "/privileged-notes", null).status(), login);
            assertEquals(404, Visitor.session(login).get("/app/legal/privileged.xhtml?case=" + file.id()).status());
            assertEquals(404, send(login, "GET", "/api/v1/privileged-notes/supervised", null).status(), login);
            for (String way : List.of(path, path + "/notes", path + "/access-log", matters(), "/api/v1/my-day",
                    "/api/v1/access-log?caseNumber=" + file.number())) {
                assertFalse(send(login, "GET", way, null).body().contains(word), login + " " + way);
            }
        }
        assertTrue(send("lena", "GET", path + "/privileged-notes", null).body().contains(word));
    }

    @Test
    void the_legal_lead_reads_the_notes_of_the_team_adds_and_writes_none() {
        Staff liam = given.demo("liam");
        if (given.count("select count(*) from access.staff_function where staff_id = ? and function = 'legal-lead'",
                liam.id()) == 0) {
            given.heads(liam, "legal-lead", liam.team());
        }
        String notes = path + "/privileged-notes";
        String note = id(post("lena", notes, "{\"formKey\": \"" + UUID.randomUUID() + "\", \"text\": \"Heron.\"}"));
        assertEquals(204, post("lena", notes + "/" + note + "/signature", "{\"version\": 0}").status());
        Answer supervised = send("liam", "GET", "/api/v1/privileged-notes/supervised", null);
        assertTrue(supervised.body().contains(file.number()) && !supervised.body().contains("Heron"));
        assertTrue(send("liam", "GET", notes, null).body().contains("Heron"));
        Answer page = Visitor.session("liam").get("/app/legal/privileged.xhtml?case=" + file.id());
        assertTrue(page.body().contains("Heron") && page.body().contains(file.number()), page.body());
        assertFalse(page.body().contains("id=\"write-title\""), "whoever heads the notes reads and adds");
        assertEquals(404, send("liam", "GET", path, null).status(), "the case itself stays closed");
        id(post("liam", notes + "/" + note + "/addenda",
                "{\"formKey\": \"" + UUID.randomUUID() + "\", \"text\": \"Read with thanks.\"}"));
        assertEquals(404,
                post("liam", notes, "{\"formKey\": \"" + UUID.randomUUID() + "\", \"text\": \"Own.\"}").status());
        assertEquals(404, send("liam", "PUT", notes + "/" + note, "{\"version\": 1, \"text\": \"Other.\"}").status());
        assertFalse(send("lena", "GET", "/api/v1/privileged-notes/supervised", null).body().contains(file.number()));
    }

    @Test
    void a_stand_in_is_named_from_the_team_for_a_time_that_can_be_meant() {
        Staff liam = given.demo("liam");
        String standIns = path + "/privileged-notes/stand-ins";
        String named = "{\"colleague\": \"%s\", \"until\": \"%s\"}";
        for (String body : List.of(named.formatted(liam.id(), today().minusDays(1)),
                named.formatted(liam.id(), today().plusDays(91)), named.formatted(casey.id(), today()),
                named.formatted(lena.id(), today()), named.formatted(liam.id(), "2027-02-29"),
                "{\"colleague\": \"" + liam.id() + "\"}", "{\"until\": \"" + today() + "\"}")) {
            assertEquals(400, post("lena", standIns, body).status(), body);
        }
        assertEquals(0, given.count("select count(*) from access.stand_in where case_id = ?", file.id()));
        assertEquals(204, post("lena", standIns, named.formatted(liam.id(), today().plusDays(7))).status());
        JsonNode view = send("lena", "GET", path + "/privileged-notes", null).json();
        assertEquals(1, view.path("standIns").size());
        assertEquals(200, send("liam", "GET", matters(), null).status(), "whoever stands in works on the case");
    }

    @Test
    void reminders_come_to_whoever_answers_for_the_matter_and_go_when_the_deadline_is_over() {
        String matter = opened("other");
        LocalDate due = today().plusDays(9);
        String deadline = deadline(matter, due, "14, 7, 1");
        assertEquals(days(lena, due.minusDays(7), due.minusDays(1), due), tasks(deadline, "open"));
        String end = matters() + "/" + matter + "/deadlines/" + deadline + "/end";
        assertEquals(400, post("lena", end, "{\"version\": 0, \"to\": \"moved\"}").status(), "without a new day");
        String moved = "{\"version\": 0, \"to\": \"moved\", \"dueOn\": \"" + due.plusDays(20) + "\"}";
        assertEquals(204, post("lena", end, moved).status());
        assertEquals(204, post("lena", end, moved).status(), "the same click twice");
        assertEquals(List.of(), tasks(deadline, "open"));
        assertEquals(3, tasks(deadline, "cancelled").size());
        String next = given.one("select id::text from haven.legal_deadline where after_id = ?::uuid", String.class,
                deadline);
        assertEquals(4, tasks(next, "open").size());
        assertEquals(List.of("open", "moved"), read("casey", matter).path("deadlines").findValuesAsText("state"));

        Staff liam = given.demo("liam");
        given.assigned(liam, file, "legal-officer");
        assertEquals(204, send("liam", "PUT", matters() + "/" + matter,
                "{\"version\": 0, \"country\": \"FRA\", \"takeOver\": true}").status());
        assertEquals(4,
                given.count(
                        "select count(*) from haven.task where about_id = ?::uuid and staff_id = ? and state = 'open'",
                        next, liam.id()));
        assertEquals(0,
                given.count(
                        "select count(*) from haven.task where about_id = ?::uuid and staff_id = ? and state = 'open'",
                        next, lena.id()));
        assertEquals(204, post("lena", matters() + "/" + matter + "/deadlines/" + next + "/end",
                "{\"version\": 0, \"to\": \"met\"}").status());
        assertEquals(List.of(), tasks(next, "open"));
    }

    private List<String> tasks(String about, String state) {
        return given
                .rows("select staff_id::text || ' ' || kind || ' ' || due_on from haven.task"
                        + " where about_id = ?::uuid and state = ? order by due_on", about, state)
                .stream().map(r -> r.get(0)).toList();
    }

    private static List<String> days(Staff officer, LocalDate... days) {
        return Stream.of(days).map(d -> officer.id() + " legal.deadline " + d).toList();
    }

    @Test
    void an_adjourned_hearing_goes_on_once_and_a_matter_is_closed_when_nothing_is_to_come() {
        String matter = opened("other");
        String hearing = hearing(matter, "2020-03-01T10:00");
        String end = matters() + "/" + matter + "/hearings/" + hearing + "/end";
        String adjourned = "{\"version\": 0, \"to\": \"adjourned\", \"next\": \"2198-03-02T10:00\"}";
        assertEquals(List.of(204, 204),
                Stream.of(CompletableFuture.supplyAsync(() -> post("lena", end, adjourned)),
                        CompletableFuture.supplyAsync(() -> post("lena", end, adjourned))).toList().stream()
                        .map(f -> f.join().status()).toList());
        assertEquals(2, rowsOf("legal_hearing"));
        assertEquals("Room 4", read("lena", matter).at("/hearings/0/place").asText());
        assertEquals(204, move(matter, 0, "withdrawn").status());
        assertEquals(409, move(matter, 1, "closed").status(), "a hearing is still planned");
        String next = read("lena", matter).at("/hearings/0/id").asText();
        assertEquals(204, post("lena", matters() + "/" + matter + "/hearings/" + next + "/end",
                "{\"version\": 0, \"to\": \"cancelled\"}").status());
        assertEquals(204, move(matter, 1, "closed").status());
        assertEquals(409,
                post("lena", matters() + "/" + matter + "/hearings",
                        "{\"at\": \"2198-03-01T10:00\", \"kind\": \"other\", \"mode\": \"remote\", \"formKey\": \""
                                + UUID.randomUUID() + "\"}")
                        .status());
    }

    @Test
    void the_same_form_sent_twice_at_once_opens_one_matter() {
        String form = "{\"type\": \"other\", \"country\": \"ESP\", \"formKey\": \"" + UUID.randomUUID() + "\"}";
        List<Answer> both = Stream
                .of(CompletableFuture.supplyAsync(() -> post("lena", matters(), form)),
                        CompletableFuture.supplyAsync(() -> post("lena", matters(), form)))
                .toList().stream().map(CompletableFuture::join).toList();
        assertEquals(id(both.get(0)), id(both.get(1)));
        assertEquals(1, rowsOf("legal_matter"));
    }

    @Test
    void a_reflection_period_is_suggested_and_no_more_than_that() {
        String matter = opened("reflection-period-residence");
        JsonNode usual = read("lena", matter).path("suggestion");
        assertEquals(today().plusDays(30).toString(), usual.path("dueOn").asText());
        assertEquals("[10,5,1]", usual.path("remindBefore").toString());
        assertEquals(0, rowsOf("legal_deadline"));
        id(post("lena", matters() + "/" + matter + "/deadlines", """
                {"kind": "reflection-period", "dueOn": "%s", "remindBefore": [10, 5, 1], "formKey": "%s"}"""
                .formatted(usual.path("dueOn").asText(), UUID.randomUUID())));
        assertTrue(read("lena", matter).path("suggestion").isNull());
        assertTrue(read("lena", opened("other")).path("suggestion").isNull());
    }

    @Test
    void a_non_punishment_matter_leaves_no_trace_for_shelter_staff_nor_for_a_counsellor_of_the_case() {
        Staff shea = given.demo("shea");
        Staff corin = given.demo("corin");
        given.assigned(corin, file, "counsellor");
        House house = given.house(1);
        given.posted(shea, house);
        given.lives(file, house);
        String matter = opened("non-punishment-defence");
        String hearing = hearing(matter, "2020-03-01T10:00");
        String deadline = deadline(matter, today().plusDays(1), "1");
        assertEquals(204, post("lena", matters() + "/" + matter + "/hearings/" + hearing + "/end",
                "{\"version\": 0, \"to\": \"held\"}").status());
        List<String> trace = List.of("punish", "legal-", "legal/", "legal matter", "hearing", "deadline", matter,
                hearing, deadline);
        List<String> found = new ArrayList<>();
        for (String way : List.of("/api/v1/my-day", "/api/v1/shelters", "/api/v1/shelters/" + house.id() + "/board",
                "/api/v1/cases", path, matters(), matters() + "/" + matter, path + "/access-log",
                "/api/v1/access-log?caseNumber=" + file.number(), "/api/v1/cases/find?number=" + file.number())) {
            for (String login : List.of("shea", "corin")) {
                found.addAll(traces(login, way, send(login, "GET", way, null), trace));
            }
        }
        for (String page : List.of("/app/notice/my-day.xhtml", "/app/placement/board.xhtml?shelter=" + house.id(),
                "/app/casefile/file.xhtml?case=" + file.id(), "/app/casefile/list.xhtml",
                "/app/legal/legal.xhtml?case=" + file.id(),
                "/app/legal/matter.xhtml?case=" + file.id() + "&matter=" + matter)) {
            for (String login : List.of("shea", "corin")) {
                found.addAll(traces(login, page, Visitor.session(login).get(page), trace));
            }
        }
        assertEquals(List.of(), found);
        assertEquals(200, send("corin", "GET", path, null).status(), "the case itself is open to the counsellor");

        List<String> shown = List.of("legal-opened", "hearing-held");
        assertEquals(List.of(), traces("casey", path, send("casey", "GET", path, null), shown), "nobody's timeline");
        assertTrue(send("casey", "GET", matters(), null).body().contains(matter));
        assertTrue(read("sunil", matter).path("type").asText().equals("non-punishment-defence"));
        // the control: another matter of the same case is on the timeline of those who may know of it
        String other = opened("civil-claim");
        String heard = hearing(other, "2020-03-01T10:00");
        assertEquals(204, post("lena", matters() + "/" + other + "/hearings/" + heard + "/end",
                "{\"version\": 0, \"to\": \"held\"}").status());
        assertEquals(2, traces("casey", path, send("casey", "GET", path, null), shown).size());
        assertEquals(List.of(), traces("corin", path, send("corin", "GET", path, null), shown));
    }

    private List<String> traces(String login, String way, Answer answer, List<String> words) {
        // what names the way itself is no trace, since the person asked for it; nor is that a colleague is a legal officer
        String body = answer.body().replace(way, "").replaceAll("instance\":\"[^\"]*\"", "").replace("legal-officer",
                "");
        return words.stream().filter(w -> body.toLowerCase(java.util.Locale.ROOT).contains(w))
                .map(w -> login + " " + way + ": " + w).toList();
    }
}
