package org.haven.itest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.haven.itest.given.Given;
import org.haven.itest.given.Given.Case;
import org.haven.itest.web.Visitor;
import org.haven.shared.Today;
import org.junit.jupiter.api.Test;

/** Counselling begins, sessions come and go, a note is signed for good; who else works on the case reads the shared line. */
class CounsellingJourneyTest extends Journey {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    CounsellingJourneyTest() {
        super("counselling");
    }

    @Test
    void a_session_is_shared_by_one_line_and_its_note_by_nobody() throws Exception {
        Given given = given();
        Case file = given.caseOf(given.demo("casey"));
        given.assigned(given.demo("corin"), file, "counsellor");
        given.demo("cora");
        String tab = "/app/counselling/counselling.xhtml?case=" + file.id();
        String clinical = "/app/counselling/clinical.xhtml?case=" + file.id();
        LocalDateTime now = LocalDateTime.now(Today.ZONE);

        Desk corin = afresh("corin").open(tab).titled("Counselling").reads("There is no counselling yet.").seen("none");
        corin.follow("Begin counselling").titled("Begin counselling").answer("modality", "Individual");
        corin.fill("aim", "Sleep through the night.").press("Begin counselling").reads("Counselling has begun.");
        corin.follow("Plan a session").titled("Plan a session").fill("at", TYPED.format(now.minusHours(2)))
                .state("plan");
        corin.press("Plan a session").reads("The session is planned.").reads("Sessions to be recorded");
        corin.follow("Record").titled("Record a session").press("Record").reads("needs an answer").state("record");
        corin.answer("outcome", "Took place").fill("sharedLine", "Attended. Would like mornings.")
                .fill("nextAt", TYPED.format(now.plusDays(7))).press("Record");
        corin.reads("The session is recorded, and the next one is planned.").reads("Attended. Would like mornings.");

        corin.follow("Write a note").titled("Clinical notes").reads("Write a note about one session");
        corin.fill("writing:text", "Kingfisher. Sleeps better with the lamp on.").press("Save as a draft");
        corin.reads("The draft is saved.").reads("about one session").reads("Kingfisher");
        corin.follow("Write on").fill("writing:text", "Kingfisher. Sleeps with the lamp on.");
        corin.press("Save as a draft").reads("The draft is saved.").follow("Write on");
        String note = corin.parameter("draft");
        corin.press("Sign …").reads("A signed note stays as it is for good").state("sign");
        corin.page().locator("#sign").getByText("Sign the note").click();
        corin.reads("The note is signed.").doesNotRead("Write on");
        assertEquals(1, given.count("select count(*) from haven.compartment_note where id = ?::uuid"
                + " and signed_at is not null and about_id is not null", note));
        corin.follow("Add something").reads("As it was signed").fill("adding:addition", "The lamp is hers now.");
        corin.press("Add it").reads("It is added to the note.").reads("The lamp is hers now.");
        corin.page().getByText("Name somebody to stand in for you").click();
        corin.choose("naming:colleague",
                given.one("select display_name from haven.staff where login = 'cora'", String.class))
                .fill("naming:until", Today.at(java.time.Instant.now()).plusDays(14).toString());
        corin.press("Name them").reads("stands in for").reads("that day included").seen("signed");
        corin.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(corin.page().getByText("Kingfisher").first()).not().isVisible();
        assertThat(corin.page().getByText("What stands on this page is not printed.")).isVisible();
        corin.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

        Desk casey = as("casey").open(tab).reads("Attended. Would like mornings.").reads("A note is kept")
                .doesNotRead("Kingfisher").doesNotRead("Write a note").doesNotRead("Record").seen("shared");
        assertEquals(404, casey.status(clinical));
        Desk sunil = as("sunil").open(tab).reads("Attended. Would like mornings.").doesNotRead("note")
                .doesNotRead("Clinical");
        assertEquals(404, sunil.status(clinical));

        Desk cora = as("cora").open("/app/counselling/supervision.xhtml").titled("Clinical supervision")
                .seen("supervision");
        cora.follow(file.number()).titled("Clinical notes").reads("The lamp is hers now.").reads("Save as a draft")
                .reads("stands in for");
        assertEquals(0, cora.page().locator(".case-face").count(), "a case has no face in its compartment");
        cora.nothingReported();
    }

    @Test
    void a_form_that_was_open_while_the_note_was_signed_changes_nothing_and_keeps_what_was_typed() throws Exception {
        Given given = given();
        Case file = given.caseOf(given.demo("corin"));
        String notes = "/api/v1/cases/" + file.id() + "/clinical-notes";
        Visitor program = Visitor.program("corin");
        String note = program.send("POST", notes, "{\"formKey\": \"" + UUID.randomUUID() + "\", \"text\": \"First.\"}")
                .json().path("id").asText();
        Desk corin = as("corin").open("/app/counselling/clinical.xhtml?case=" + file.id() + "&draft=" + note);
        assertEquals(204, program.send("POST", notes + "/" + note + "/signature", "{\"version\": 0}").status());
        corin.fill("writing:text", "Changed after signing.").press("Save as a draft")
                .reads("The note is signed and stays as it is");
        assertThat(corin.field("writing:text")).hasValue("Changed after signing.");
        corin.open("/app/counselling/clinical.xhtml?case=" + file.id()).reads("First.")
                .doesNotRead("Changed after signing.");
        assertEquals(409, corin.status("/app/counselling/clinical.xhtml?case=" + file.id() + "&draft=" + note));
    }

    @Test
    void a_session_that_was_recorded_meanwhile_is_not_recorded_again_by_an_open_form() throws Exception {
        Given given = given();
        Case file = given.caseOf(given.demo("corin"));
        UUID episode = given.episode(file, given.demo("corin"));
        UUID session = given.session(file, given.demo("corin"), episode, "planned");
        Desk corin = as("corin").open("/app/counselling/record.xhtml?case=" + file.id() + "&session=" + session);
        assertEquals(200,
                Visitor.program("corin")
                        .send("POST", "/api/v1/cases/" + file.id() + "/counselling/sessions/" + session + "/record",
                                "{\"version\": 0, \"outcome\": \"not-reached\"}")
                        .status());
        corin.answer("outcome", "Took place").press("Record").reads("That step does not lead on");
        corin.open("/app/counselling/episode.xhtml?case=" + file.id() + "&episode=" + episode)
                .answer("reason", "The survivor chose to end it").press("End counselling")
                .reads("Counselling has ended.").follow("Take up again").press("Take up again")
                .reads("Counselling has been taken up again.");
    }
}
