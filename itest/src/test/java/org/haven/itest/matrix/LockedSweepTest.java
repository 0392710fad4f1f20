package org.haven.itest.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.House;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.matrix.Matrix.Route;
import org.haven.itest.web.BesideTheHouse;
import org.haven.itest.web.Visitor;
import org.haven.itest.web.Visitor.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every way into the running server, asked by people who are locked from a case: not a hit, not a count, not a trace. */
@RunAsClient
class LockedSweepTest extends BesideTheHouse {

    private Staff sunil;
    private Staff casey;
    private Case hers;
    private House house;

    @BeforeEach
    void a_case_in_which_much_is_going_on() {
        sunil = given.demo("sunil");
        casey = given.demo("casey");
        hers = given.caseOf(casey);
        house = given.house(2);
        given.lives(hers, house);
        given.posted(given.demo("shea"), house);
        given.run("""
                insert into haven.risk_assessment (id, case_id, form_key, level, reason, review_on, assessed_by,
                    assessed_at)
                values (?, ?, ?, 'high', '\\x00', current_date + 1, ?, now())""", UUID.randomUUID(), hers.id(),
                UUID.randomUUID(), casey.id());
        given.run("""
                insert into haven.appointment (id, case_id, form_key, kind, at, with_id, state, made_by, made_at)
                values (?, ?, ?, 'meeting', now() + interval '1 day', ?, 'planned', ?, now())""", UUID.randomUUID(),
                hers.id(), UUID.randomUUID(), casey.id(), casey.id());
        for (Staff one : List.of(sunil, casey)) {
            given.run("""
                    insert into haven.task (id, staff_id, kind, case_id, due_on, made_at)
                    values (?, ?, 'safety.risk-review', ?, date '1950-01-01', now())""", UUID.randomUUID(), one.id(),
                    hers.id());
        }
        given.run("update haven.case_file set status = 'closure-requested' where id = ?", hers.id());
        given.run("""
                insert into haven.closure_request (id, case_id, form_key, reason, note, contact_after, state, asked_by,
                    asked_at)
                values (?, ?, ?, 'Other', '\\x00', 'no', 'requested', ?, now())""", UUID.randomUUID(), hers.id(),
                UUID.randomUUID(), casey.id());
    }

    @Test
    void no_list_tells_a_locked_person_of_the_case_and_each_told_before() {
        List<String> before = telling("sunil");
        assertTrue(before.containsAll(
                List.of("GET /api/v1/cases", "GET /api/v1/desk", "GET /api/v1/my-day", "GET /api/v1/cases/find")),
                "lists that would tell: " + before);
        List<String> caseysBefore = telling("casey");
        assertTrue(caseysBefore.containsAll(List.of("GET /api/v1/cases", "GET /api/v1/calendar", "GET /api/v1/my-day")),
                caseysBefore.toString());
        Map<String, Long> counts = counts("sunil");
        given.locked(sunil, hers, given.demo("sonia"));
        given.locked(casey, hers, given.demo("sonia"));
        assertEquals(List.of(), telling("sunil"));
        assertEquals(List.of(), telling("casey"));
        Map<String, Long> after = counts("sunil");
        after.forEach((list, count) -> assertTrue(count < counts.get(list), list + " counts it still: " + after));
        assertTrue(telling("sonia").contains("GET /api/v1/desk"), "a colleague goes on");
    }

    @Test
    void every_way_into_the_case_answers_a_locked_person_as_if_it_had_never_been() {
        given.locked(sunil, hers, given.demo("sonia"));
        given.locked(casey, hers, given.demo("sonia"));
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (Route route : Matrix.routes()) {
            if (!route.kind().equals("rest") || !route.path().contains("{case}")) {
                continue;
            }
            for (String login : List.of("sunil", "casey")) {
                asked++;
                String locked = same(call(login, route, hers.id()));
                String never = same(call(login, route, UUID.randomUUID()));
                if (!locked.startsWith("404 ") || !locked.equals(never)) {
                    wrong.add(login + " " + route.way() + "\n  " + locked + "\n  " + never);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(asked > 80, "ways into a case: " + asked);
    }

    @Test
    void every_page_of_the_case_answers_a_locked_person_as_if_it_had_never_been() {
        given.locked(casey, hers, given.demo("sonia"));
        Visitor visitor = Visitor.session("casey");
        for (String page : List.of("casefile/file", "casefile/notes", "survivor/survivor", "safety/safety",
                "placement/placement", "plan/plan", "legal/legal", "calendar/of-case", "conflict/locks")) {
            Answer locked = visitor.get("/app/" + page + ".xhtml?case=" + hers.id());
            Answer never = visitor.get("/app/" + page + ".xhtml?case=" + UUID.randomUUID());
            assertEquals(404, locked.status(), page);
            assertEquals(said(never), said(locked), page);
        }
    }

    @Test
    void the_board_of_a_house_keeps_the_bed_taken_and_names_nobody_to_whom_it_is_kept_from() {
        String board = "/api/v1/shelters/" + house.id() + "/board";
        String open = Visitor.program("shea").get(board).body();
        given.locked(given.demo("shea"), hers, given.demo("sonia"));
        Answer kept = Visitor.program("shea").get(board);
        assertEquals(200, kept.status());
        assertEquals(open.split("\"taken\"").length, kept.body().split("\"taken\"").length, "taken for everybody");
        assertTrue(open.contains("\"since\":\"") && !kept.body().contains("\"since\":\""), kept.body());
    }

    /** Lists without a case in their address whose answer holds the number or the reference of the case. */
    private List<String> telling(String login) {
        List<String> telling = new ArrayList<>();
        for (Route route : Matrix.routes()) {
            if (route.kind().equals("rest") && route.method().equals("GET") && !route.path().contains("{case}")
                    && !route.path().contains("access-log")) {
                Answer answer = call(login, route, hers.id());
                if (answer.status() == 200
                        && (answer.body().contains(hers.number()) || answer.body().contains(hers.id().toString()))) {
                    telling.add(route.method() + " " + route.path());
                }
            }
        }
        return telling;
    }

    private Map<String, Long> counts(String login) {
        Map<String, Long> counts = new TreeMap<>();
        var desk = Visitor.program(login).get("/api/v1/desk").json();
        counts.put("reviews", (long) desk.path("reviews").size());
        return counts;
    }

    private Answer call(String login, Route route, UUID file) {
        String path = fill(route.path(), file);
        String body = route.body() == null ? null : fill(route.body(), file);
        if (body != null && body.startsWith("?")) {
            String asked = path.endsWith("/calendar") || path.equals("/api/v1/calendar")
                    ? "?from=" + java.time.LocalDate.now() + "&until=" + java.time.LocalDate.now().plusDays(20)
                    : body;
            return Visitor.program(login).get(path + asked);
        }
        return route.method().equals("GET") || body != null
                ? Visitor.program(login).send(route.method(), path, route.method().equals("GET") ? null : body)
                : Visitor.program(login).send(route.method(), path, BodyPublishers.noBody(), Map.of());
    }

    private String fill(String text, UUID file) {
        return text.replace("{case}", file.toString()).replace("{number}", hers.number())
                .replace("{shelter}", house.id().toString()).replace("{bed}", house.beds().get(1).toString())
                .replace("{staff}", given.demo("cleo").id().toString())
                .replaceAll("\\{[a-z-]+}", "7d2f1c3e-0000-4000-8000-000000000001");
    }

    private static String same(Answer answer) {
        return answer.status() + " " + answer.body().replaceAll("urn:haven:fault:[^\"]*", "") + " "
                + new TreeMap<>(answer.response().headers().map()).entrySet().stream()
                        .filter(header -> !header.getKey().equalsIgnoreCase("date")).toList();
    }

    /** A page without what is new in every drawing of it. */
    private String said(Answer answer) {
        return answer.body().replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "")
                .replaceAll("(nonce|value|content)=\"[^\"]*\"", "").replaceAll("urn:haven:fault:[^\"<]*", "");
    }
}
