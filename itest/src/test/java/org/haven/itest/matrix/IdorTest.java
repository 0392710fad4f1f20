package org.haven.itest.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.House;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.matrix.Matrix.Route;
import org.haven.itest.web.BesideTheHouse;
import org.haven.itest.web.Visitor;
import org.haven.itest.web.Visitor.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is not yours and what is not there: the same answer to the byte, out of the same statements in the same order, by
 * every way into the running server that takes an id, for every role. Nothing is timed.
 */
@RunAsClient
class IdorTest extends BesideTheHouse {

    private static final List<String> PEOPLE = List.of("casey", "sunil", "audrey", "corin", "lena", "shea", "hollis",
            "adele");
    private static final Pattern HELD = Pattern.compile("\\{(case|contact|import|shelter|job|task)}");
    private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)}");
    private static final int TRIES = 3;
    /** The things inside a case, by the name of their place in an address. */
    private static final Map<String, String> CHILDREN = Map.ofEntries(
            Map.entry("note", "select id, case_id from haven.case_note"),
            Map.entry("matter", "select id, case_id from haven.legal_matter"),
            Map.entry("hearing", "select id, case_id from haven.legal_hearing"),
            Map.entry("deadline", "select id, case_id from haven.legal_deadline"),
            Map.entry("hold", "select id, case_id from haven.bed_claim"),
            Map.entry("stay", "select id, case_id from haven.bed_claim"),
            Map.entry("concern", "select id, case_id from haven.person_of_concern"),
            Map.entry("goal", "select id, case_id from haven.plan_goal"),
            Map.entry("action", "select id, case_id from haven.plan_action"),
            Map.entry("appointment", "select id, case_id from haven.appointment"),
            Map.entry("release", "select id, case_id from haven.release"),
            Map.entry("referral", "select id, case_id from haven.referral"),
            Map.entry("request", "select id, case_id from haven.closure_request"),
            Map.entry("assessment", "select id, case_id from haven.outcome_assessment"),
            Map.entry("proposal", "select id, case_id from haven.outcome_proposal"),
            Map.entry("episode", "select id, case_id from haven.counselling_episode"),
            Map.entry("session", "select id, case_id from haven.counselling_session"),
            Map.entry("handover", "select id, case_id from haven.hand_over"),
            Map.entry("lock", "select id, case_id from access.conflict_lock"),
            Map.entry("opening", "select id, case_id from access.glass where case_id is not null"));

    private StatementLog statements;

    /** All that somebody on the other side of the wire, or of the database, could tell apart. */
    private record Seen(int status, String headers, String body, List<String> statements) {

        String against(Seen other) {
            if (status != other.status) {
                return status + " and " + other.status;
            }
            if (!headers.equals(other.headers)) {
                return headers + " and " + other.headers;
            }
            if (!body.equals(other.body)) {
                return "bodies: " + body + "\nand: " + other.body;
            }
            return statements.equals(other.statements)
                    ? null
                    : "statements: " + statements + "\nand: " + other.statements;
        }
    }

    @BeforeEach
    void every_statement_is_written_down() {
        statements = new StatementLog(log);
    }

    @AfterEach
    void and_no_longer() {
        statements.close();
    }

    @Test
    void what_is_not_yours_is_answered_as_what_is_not_there() {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        Map<String, String> foreign = foreign();
        for (Route route : Matrix.routes()) {
            boolean rest = route.kind().equals("rest") && HELD.matcher(route.path()).find();
            boolean page = route.kind().equals("page") && ofCase(route);
            if (!rest && !page) {
                continue;
            }
            for (String login : PEOPLE) {
                asked++;
                String difference = difference(login, route, foreign, Map.of());
                if (difference != null) {
                    wrong.add(route.way() + " as " + login + ": " + difference);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(asked > 700, "asked " + asked);
    }

    @Test
    void what_belongs_to_another_case_is_answered_under_ones_own_as_what_is_not_there() {
        Map<String, Case> own = new TreeMap<>();
        for (String login : List.of("casey", "corin", "lena")) {
            own.put(login, given.caseOf(given.demo(login)));
        }
        own.put("sunil", own.get("casey"));
        Staff far = given.staff(given.team(), "caseworker");
        Staff beside = given.staff(far.team(), "caseworker");
        Case theirs = given.caseOf(far);
        given.glass(given.staff(given.team(), "caseworker"), theirs, 60);
        given.run("""
                insert into haven.hand_over (id, case_id, form_key, from_staff, to_staff, summary, state, written_by,
                    written_at)
                values (gen_random_uuid(), ?, gen_random_uuid(), ?, ?, '\\x00', 'draft', ?, now())""", theirs.id(),
                far.id(), beside.id(), far.id());
        given.locked(given.staff(given.team(), "caseworker"), theirs, far);
        List<String> wrong = new ArrayList<>();
        List<String> bare = new ArrayList<>();
        int asked = 0;
        for (Route route : Matrix.routes()) {
            if (!route.kind().equals("rest") || !route.path().startsWith("/api/v1/cases/{case}/")
                    || !route.path().substring("/api/v1/cases/{case}".length()).contains("{")) {
                continue;
            }
            Map<String, String> child = childOf(route);
            if (child.isEmpty()) {
                bare.add(route.way());
                continue;
            }
            for (String login : own.keySet()) {
                asked++;
                Map<String, String> inside = Map.of("case", own.get(login).id().toString());
                String difference = difference(login, route, merged(child, inside), inside);
                if (difference != null) {
                    wrong.add(route.way() + " as " + login + ": " + difference);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(asked > 80 && bare.size() < 6, "asked " + asked + "; nothing there for " + bare);
    }

    @Test
    void a_way_that_answers_otherwise_is_found() {
        Case hers = given.caseOf(given.demo("casey"));
        Route file = Matrix.routes().stream().filter(r -> r.way().equals("rest GET /api/v1/cases/{case}")).findFirst()
                .orElseThrow();
        String difference = difference("casey", file, Map.of("case", hers.id().toString()), Map.of());
        assertTrue(difference != null && difference.startsWith("200 and 404"), difference);
        Seen one = new Seen(404, "", "", List.of("BEGIN", "select 1", "select 2", "ROLLBACK"));
        assertTrue(one.against(new Seen(404, "", "", List.of("BEGIN", "select 2", "select 1", "ROLLBACK")))
                .startsWith("statements"));
        assertTrue(one.against(new Seen(404, "", " ", one.statements())).startsWith("bodies"));
    }

    @Test
    void what_is_said_to_the_database_is_written_down() {
        Case hers = given.caseOf(given.demo("casey"));
        List<String> said = statements.during(() -> Visitor.program("casey").get("/api/v1/cases/" + hers.id()));
        assertTrue(said.stream().anyMatch(s -> s.contains("sec.standing")), said.toString());
        assertTrue(said.stream().anyMatch(s -> s.contains("sec.enter")), said.toString());
        assertTrue(said.stream().anyMatch(s -> s.contains("case_file")), said.toString());
        assertTrue(said.stream().noneMatch(s -> s.contains(hers.id().toString())), said.toString());
    }

    private static boolean ofCase(Route route) {
        try {
            return Files.readString(RunningRoutes.served().resolve(route.method().substring(1)))
                    .contains("viewParam name=\"case\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Null when there is none. A timer may speak in between, so that a difference counts when it comes each time. */
    private String difference(String login, Route route, Map<String, String> there, Map<String, String> always) {
        String difference = null;
        for (int i = 0; i < TRIES; i++) {
            Map<String, String> nowhere = new HashMap<>(always);
            difference = ask(login, route, there).against(ask(login, route, nowhere));
            if (difference == null) {
                return null;
            }
        }
        return difference;
    }

    private Seen ask(String login, Route route, Map<String, String> ids) {
        Map<String, String> known = new HashMap<>(ids);
        List<Answer> answer = new ArrayList<>();
        List<String> said = statements.during(() -> call(login, route, known), answer);
        Answer a = answer.get(0);
        String body = a.body();
        String headers = String.join("|", a.header("Content-Type"), a.header("Cache-Control"), a.header("Location"));
        // what is new in each answer, and what was asked for
        for (String id : known.values()) {
            body = body.replace(id, "ID");
            headers = headers.replace(id, "ID");
        }
        body = body.replaceAll("nonce=\"[^\"]*\"", "").replaceAll("(ViewState[^>]*value=\")[^\"]*", "$1");
        return new Seen(a.status(), headers, body, said);
    }

    private static Answer call(String login, Route route, Map<String, String> known) {
        if (route.kind().equals("page")) {
            return Visitor.session(login).get(route.method() + "?case=" + filled("{case}", known));
        }
        String path = filled(route.path(), known);
        String body = route.body() == null ? null : filled(route.body(), known);
        Visitor program = Visitor.program(login);
        if (body != null && body.startsWith("?")) {
            return program.get(path + body);
        }
        return path.endsWith("/imports")
                ? program.send("POST", path, BodyPublishers.ofString(body), Map.of("Content-Type", "text/csv"))
                : program.send(route.method(), path, body);
    }

    private static String filled(String text, Map<String, String> known) {
        return PLACE.matcher(text).replaceAll(place -> Matcher
                .quoteReplacement(known.computeIfAbsent(place.group(1), name -> UUID.randomUUID().toString())));
    }

    private static Map<String, String> merged(Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    /** Things of a stranger in another team. */
    private Map<String, String> foreign() {
        Staff stranger = given.staff(given.team(), "caseworker");
        Case file = given.caseOf(stranger);
        House house = given.house(1);
        UUID task = UUID.randomUUID();
        UUID job = UUID.randomUUID();
        UUID upload = UUID.randomUUID();
        given.run("insert into haven.task (id, staff_id, kind, case_id, due_on, made_at)"
                + " values (?, ?, 'welcome', ?, current_date, now())", task, stranger.id(), file.id());
        given.run("insert into haven.job (id, staff_id, kind, state, all_steps, started_at)"
                + " values (?, ?, 'intake.import', 'waiting', 1, now())", job, stranger.id());
        given.run("""
                insert into haven.import_file (id, staff_id, team_id, checked_at, fingerprint, form, state, all_rows,
                    ready, faulty, duplicates, moved_at)
                values (?, ?, ?, now(), sha256(''::bytea), 'csv', 'checked', 1, 1, 0, 0, now())""", upload,
                stranger.id(), stranger.team());
        Map<String, String> ids = new HashMap<>();
        ids.put("case", file.id().toString());
        ids.put("contact", given.contact(stranger).toString());
        ids.put("shelter", house.id().toString());
        ids.put("bed", house.beds().get(0).toString());
        ids.put("task", task.toString());
        ids.put("job", job.toString());
        ids.put("import", upload.toString());
        return ids;
    }

    /** Real things of one other case for the places of a way; none when no case has them. */
    private Map<String, String> childOf(Route route) {
        Map<String, String> ids = new HashMap<>();
        String of = null;
        List<String> names = new ArrayList<>();
        Matcher place = PLACE.matcher(route.path().substring("/api/v1/cases/{case}".length()));
        while (place.find()) {
            names.add(0, place.group(1));
        }
        for (String name : names) {
            String sql = name.equals("note") && !route.path().endsWith("/wordings")
                    ? "select id, case_id from haven.compartment_note where compartment = '"
                            + (route.path().contains("privileged") ? "privileged'" : "clinical'")
                    : CHILDREN.get(name);
            if (sql == null) {
                return Map.of();
            }
            List<List<String>> rows = given.rows("select x.id::text, x.case_id::text from (" + sql + ") x"
                    + (of == null ? "" : " where x.case_id = '" + of + "'") + " limit 1");
            if (rows.isEmpty()) {
                return Map.of();
            }
            ids.put(name, rows.get(0).get(0));
            of = rows.get(0).get(1);
        }
        return ids;
    }
}
