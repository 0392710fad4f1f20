package org.haven.itest.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.haven.itest.given.Given.Case;
import org.haven.itest.house.TheHouse;
import org.haven.itest.web.Visitor.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** How the house answers by HTTP, whoever asks. */
@RunAsClient
class HttpTest extends BesideTheHouse {

    private static final Map<String, String> ALWAYS = Map.of("X-Content-Type-Options", "nosniff", "Referrer-Policy",
            "no-referrer", "Cross-Origin-Opener-Policy", "same-origin", "Cross-Origin-Resource-Policy", "same-origin",
            "X-Frame-Options", "DENY");

    @Test
    void every_answer_carries_its_headers_whatever_its_status() {
        Visitor casey = Visitor.session("casey");
        Map<String, Answer> answers = new TreeMap<>(Map.of("200 page", casey.get("/app/notice/my-day.xhtml"),
                "200 file", Visitor.stranger().get("/open/face/haven.css"), "200 open page",
                Visitor.stranger().get("/open/signed-out"), "302 sign-in", Visitor.stranger().get("/"), "401 program",
                Visitor.stranger().with("Accept", "application/json").get("/api/v1/cases"), "403 foreign",
                casey.with("Origin", "https://elsewhere.example").post("/app/stay", Map.of()), "404 page",
                casey.get("/app/casefile/file.xhtml?case=" + UUID.randomUUID()), "404 program",
                Visitor.program("casey").get("/api/v1/cases/" + UUID.randomUUID()), "404 nothing",
                casey.get("/app/nothing-here")));
        assertAll(answers.entrySet().stream().flatMap(a -> {
            assertEquals(a.getKey().substring(0, 3), String.valueOf(a.getValue().status()), a.getKey());
            return ALWAYS.entrySet().stream().map(h -> () -> assertEquals(h.getValue(), a.getValue().header(h.getKey()),
                    a.getKey() + " " + h.getKey()));
        }));
        answers.forEach((name, answer) -> {
            assertFalse(answer.header("Server").contains("WildFly"), name);
            assertEquals("", answer.header("X-Powered-By"), name);
        });
        for (String page : List.of("200 page", "404 page", "403 foreign")) {
            String policy = answers.get(page).header("Content-Security-Policy");
            assertTrue(policy.contains("default-src") && policy.contains("frame-ancestors 'none'")
                    && policy.contains("base-uri") && policy.contains("form-action"), page + ": " + policy);
            assertFalse(policy.matches(".*script-src[^;]*'unsafe-(inline|eval)'.*"), page + ": " + policy);
            assertEquals(1, answers.get(page).response().headers().allValues("Content-Security-Policy").size());
            assertTrue(answers.get(page).header("Cache-Control").contains("no-store"), page);
        }
    }

    @Test
    void the_session_cookie_is_for_this_browser_only() {
        Visitor casey = Visitor.session("casey");
        Answer answer = casey.get("/app/notice/my-day.xhtml");
        assertEquals(200, answer.status());
        String id = casey.cookies().entrySet().stream().filter(c -> c.getKey().contains("SESSION"))
                .map(Map.Entry::getValue).findFirst().orElseThrow();
        assertFalse(answer.body().contains(id), "the session is named in the page");
        assertFalse(answer.body().contains("jsessionid"), "the session is named in an address");
    }

    @Test
    void what_is_not_yours_answers_to_the_byte_like_what_is_not_there() {
        Case foreign = given.caseOf(given.staff(given.team(), "caseworker"));
        String nowhere = UUID.randomUUID().toString();
        for (String path : List.of("/api/v1/cases/{case}", "/api/v1/cases/{case}/notes",
                "/api/v1/cases/{case}/survivor", "/api/v1/cases/{case}/placement", "/api/v1/cases/{case}/access-log")) {
            same(Visitor.program("casey"), path, foreign.id().toString(), nowhere);
        }
        for (String path : List.of("/app/casefile/file.xhtml?case={case}", "/app/casefile/notes.xhtml?case={case}",
                "/app/placement/placement.xhtml?case={case}")) {
            same(Visitor.session("casey"), path, foreign.id().toString(), nowhere);
            same(Visitor.session("audrey"), path, foreign.id().toString(), nowhere);
        }
    }

    private static void same(Visitor visitor, String path, String foreign, String nowhere) {
        Answer one = visitor.get(path.replace("{case}", foreign));
        Answer other = visitor.get(path.replace("{case}", nowhere));
        assertEquals(404, one.status(), path);
        assertEquals(404, other.status(), path);
        assertArrayEquals(one.response().body(), other.response().body(), path + ": " + one.body() + other.body());
        assertEquals(one.response().headers().map().keySet(), other.response().headers().map().keySet(), path);
    }

    @Test
    void a_cookie_alone_changes_nothing_from_elsewhere() {
        Visitor page = Visitor.session("casey");
        Visitor casey = page.with("Accept", "application/json");
        Case hers = given.caseOf(given.demo("casey"));
        String path = "/api/v1/cases/" + hers.id() + "/notes";
        String note = "{\"formKey\": \"" + UUID.randomUUID() + "\", \"text\": \"A note.\"}";
        assertEquals(403, casey.with("X-Haven-Request", "1").with("Origin", "https://elsewhere.example")
                .send("POST", path, note).status());
        assertEquals(403, casey.with("X-Haven-Request", "1").with("Sec-Fetch-Site", "cross-site")
                .send("POST", path, note).status());
        assertEquals(403, casey.with("Origin", TheHouse.get().baseUrl()).send("POST", path, note).status());
        assertEquals(0, given.count("select count(*) from haven.case_note where case_id = ?", hers.id()));
        assertEquals(201, casey.with("X-Haven-Request", "1").with("Origin", TheHouse.get().baseUrl())
                .send("POST", path, note).status());
        for (String act : List.of("/app/sign-out", "/app/switch", "/app/confirm", "/app/session/act", "/app/hide",
                "/app/language", "/app/stay")) {
            assertEquals(403, page.with("Origin", TheHouse.get().baseUrl()).post(act, Map.of()).status(), act);
            assertEquals(403, page.with("Origin", "null").post(act, Map.of("token", "guessed")).status(), act);
        }
        assertEquals(200, page.get("/app/notice/my-day.xhtml").status(), "still signed in");
    }

    @Test
    void a_note_written_by_rest_belongs_to_the_transaction_of_its_event() {
        Case hers = given.caseOf(given.demo("casey"));
        assertEquals(201, Visitor.program("casey").send("POST", "/api/v1/cases/" + hers.id() + "/notes",
                "{\"formKey\": \"" + UUID.randomUUID() + "\", \"text\": \"A note.\"}").status());
        assertEquals(1, log.notesInTheTransactionOfTheirEvent(hers.id(), "rest"));
    }

    @Test
    void a_search_for_what_is_no_number_is_refused_and_in_the_log() {
        long before = log.count("select max(seq) from audit.event");
        assertEquals(400, Visitor.program("casey").get("/api/v1/cases/find?number=C-1").status());
        assertEquals(400, Visitor.session("casey").get("/app/casefile/find.xhtml?number=C-1").status());
        assertEquals(List.of(List.of("rest", "refused"), List.of("page", "refused")), log.rows(
                "select source, result from audit.event where action = 'casefile.find' and seq > ? and actor = 'casey'"
                        + " order by seq",
                before));
    }

    @Test
    void the_same_form_sent_twice_writes_once() {
        Case hers = given.caseOf(given.demo("casey"));
        String note = "{\"formKey\": \"" + UUID.randomUUID() + "\", \"text\": \"A note.\"}";
        String path = "/api/v1/cases/" + hers.id() + "/notes";
        assertEquals(201, Visitor.program("casey").send("POST", path, note).status());
        assertTrue(Visitor.program("casey").send("POST", path, note).status() < 300);
        assertEquals(1, given.count("select count(*) from haven.case_note where case_id = ?", hers.id()));
    }

    @Test
    void what_cannot_be_read_is_a_problem_and_nothing_is_half_written() {
        Case hers = given.caseOf(given.demo("casey"));
        String path = "/api/v1/cases/" + hers.id() + "/notes";
        String key = "{\"formKey\": \"" + UUID.randomUUID() + "\", ";
        Stream.of("", "{", "[]", "null", "\"text\"", key + "\"text\": 7}", key + "\"text\": \"\"}",
                key + "\"text\": null}", key + "\"text\": \"x\", \"other\": 1}",
                key + "\"text\": \"x\", \"text\": \"y\"}", "{\"formKey\": \"no\", \"text\": \"x\"}",
                key + "\"text\": \"" + "x".repeat(20_001) + "\"}").forEach(body -> {
                    Answer answer = Visitor.program("casey").send("POST", path, body);
                    String said = body.substring(0, Math.min(60, body.length())) + ": " + answer.status() + " "
                            + answer.body();
                    assertTrue(answer.status() >= 400 && answer.status() < 500, said);
                    assertTrue(answer.header("Content-Type").startsWith("application/problem+json"), said);
                    assertFalse(answer.body().contains("Exception") || answer.body().contains("org.haven")
                            || answer.body().contains("java."), said);
                });
        assertEquals(0, given.count("select count(*) from haven.case_note where case_id = ?", hers.id()));
    }

    @Test
    void more_than_anybody_may_send_is_refused_before_it_is_read() {
        BodyPublisher much = BodyPublishers.ofByteArray(new byte[33 * 1024 * 1024]);
        Answer program = Visitor.program("sunil").send("POST", "/api/v1/imports?name=much.csv", much,
                Map.of("Content-Type", "text/csv"));
        assertEquals(413, program.status());
        assertTrue(program.header("Content-Type").startsWith("application/problem+json"), program.body());
        for (Visitor visitor : List.of(Visitor.session("sunil"), Visitor.stranger())) {
            Answer page = visitor.send("POST", "/app/intake/imports.xhtml", much,
                    Map.of("Content-Type", "multipart/form-data; boundary=x"));
            assertEquals(413, page.status());
            assertEquals("nosniff", page.header("X-Content-Type-Options"));
            assertTrue(page.body().contains("A file may have up to 20 MB."), page.body());
        }
    }

    @Test
    void a_body_that_does_not_say_how_long_it_is_is_refused_before_it_is_read() {
        Answer answer = Visitor.program("sunil").send("POST", "/api/v1/imports?name=endless.csv",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream("endless".getBytes())),
                Map.of("Content-Type", "text/csv"));
        assertEquals(411, answer.status());
        assertTrue(answer.header("Content-Type").startsWith("application/problem+json"), answer.body());
    }
}
