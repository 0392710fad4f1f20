package org.haven.itest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.haven.itest.given.Given;
import org.haven.itest.given.Given.Case;
import org.haven.itest.house.HouseTest;
import org.haven.itest.house.TheHouse;
import org.haven.itest.web.Visitor.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A part of the house is away for a while: it is said calmly, nothing is half done, and nobody has to restart anything. */
@RunAsClient
class OutageTest extends HouseTest {

    private static final Duration RECOVERY = Duration.ofSeconds(60);

    @Test
    void without_its_database_the_house_says_so_and_goes_on_when_it_is_back() throws Exception {
        Case hers;
        try (Given given = given()) {
            hers = given.caseOf(given.demo("casey"));
        }
        Visitor casey = Visitor.signedIn("casey");
        Visitor program = Visitor.program("casey");
        String file = "/app/casefile/file.xhtml?case=" + hers.id();
        String notes = "/api/v1/cases/" + hers.id() + "/notes";
        String note = "{\"formKey\": \"" + UUID.randomUUID() + "\", \"text\": \"A note.\"}";
        assertEquals(200, casey.get(file).status());

        TheHouse.get().postgres().stop();
        try {
            calm(casey.get(file));
            calm(casey.get("/app/notice/my-day.xhtml"));
            calm(program.get(notes));
            calm(program.send("POST", notes, note));
            assertEquals(200, Visitor.stranger().get("/open/signed-out").status());
        } finally {
            TheHouse.get().postgres().start();
        }

        comesTrue(() -> casey.get(file).status() == 200);
        comesTrue(() -> program.get(notes).status() == 200);
        try (Given given = given()) {
            assertEquals(0, given.count("select count(*) from haven.case_note where case_id = ?", hers.id()));
        }
        assertEquals(201, program.send("POST", notes, note).status());
    }

    @Test
    void without_its_sign_in_service_nobody_is_sent_there_and_who_is_in_stays_in() throws Exception {
        Visitor casey = Visitor.signedIn("casey");
        Visitor leaving = Visitor.signedIn("lena");
        Visitor program = Visitor.program("casey");
        assertEquals(200, program.get("/api/v1/cases").status());
        assertEquals(200, casey.get("/app/notice/my-day.xhtml").status());

        TheHouse.get().keycloak().stop();
        try {
            comesTrue(() -> Visitor.stranger().get("/").status() == 503);
            calm(Visitor.stranger().get("/"));
            calm(Visitor.stranger().get("/app/notice/my-day.xhtml"));
            calm(Visitor.stranger().with("Accept", "application/json").get("/api/v1/cases"));
            assertEquals(200, casey.get("/app/notice/my-day.xhtml").status());
            assertEquals(200, program.get("/api/v1/cases").status());
            Answer left = leaving.with("Origin", TheHouse.get().baseUrl()).post("/app/sign-out",
                    Map.of("token", pageToken(leaving)));
            assertEquals(303, left.status(), left.body());
            assertEquals(TheHouse.get().baseUrl() + "/open/signed-out", left.header("Location"));
            assertNotEquals(200, leaving.get("/app/notice/my-day.xhtml").status());
        } finally {
            TheHouse.get().keycloak().start();
        }

        comesTrue(() -> Visitor.stranger().get("/").status() == 302);
        assertEquals(200, Visitor.signedIn("lena").get("/app/notice/my-day.xhtml").status());
    }

    private static String pageToken(Visitor visitor) {
        String page = visitor.get("/app/notice/my-day.xhtml").body();
        return page.replaceAll("(?s).*name=\"token\" value=\"([^\"]+)\".*", "$1");
    }

    private static Given given() throws java.sql.SQLException {
        return Given.beside(TheHouse.get().asMigrate(), TheHouse.get().secrets().keyEncryptionKey());
    }

    private static void calm(Answer answer) {
        String path = answer.response().uri().getPath();
        assertEquals(503, answer.status(), path + ": " + answer.body());
        assertEquals("30", answer.header("Retry-After"), path);
        assertEquals("no-store", answer.header("Cache-Control"), path);
        assertEquals("nosniff", answer.header("X-Content-Type-Options"), path);
        assertFalse(answer.body().contains("Exception") || answer.body().contains("org.haven")
                || answer.body().contains("SQL") || answer.body().contains("localhost"), answer.body());
        assertTrue(answer.body().contains("Wait a moment and try again."), answer.body());
    }

    private static void comesTrue(BooleanSupplier fact) {
        Patience.until(RECOVERY, fact, () -> "the house has not recovered");
    }
}
