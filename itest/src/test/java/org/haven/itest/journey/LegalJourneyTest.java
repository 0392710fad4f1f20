package org.haven.itest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import org.haven.itest.given.Given;
import org.haven.itest.given.Given.Case;
import org.junit.jupiter.api.Test;

/** A matter is pursued; those who work on the case see where it stands, and no word of what is privileged. */
class LegalJourneyTest extends Journey {

    private static final String WORDS = "Rowan will think about a second claim.";

    LegalJourneyTest() {
        super("legal");
    }

    @Test
    void a_matter_is_pursued_and_its_privileged_note_stays_with_its_author_and_the_legal_lead() throws Exception {
        Given given = given();
        Case file = given.caseOf(given.demo("casey"));
        given.assigned(given.demo("lena"), file, "legal-officer");
        String tab = "/app/legal/legal.xhtml?case=" + file.id();
        Desk lena = as("lena").open(tab).titled("Legal").reads("No legal matter has been taken up yet.");
        lena.follow("Take up a matter").titled("Take up a matter").seen("open");
        lena.choose("type", "Reflection period and residence").choose("country", "Spain")
                .fill("court", "Office for residence, letter of today").fill("aim", "Time to rest and to decide.")
                .press("Take it up").titled("Legal matter").reads("The matter is taken up.")
                .reads("Time to rest and to decide.").reads("usually lasts thirty days or more");

        lena.follow("Set a deadline").titled("Set a deadline");
        assertThat(lena.field("kind")).hasValue("REFLECTION_PERIOD");
        lena.press("Set the deadline").reads("The deadline is set.").reads("30 days left")
                .reads("10, 5, 1 days before");
        lena.follow("Set a hearing").titled("Set a hearing").fill("at", LocalDate.now().plusDays(12) + "T10:30")
                .choose("kind", "Interview").fill("place", "Second floor, room 12").seen("set-hearing");
        lena.press("Set the hearing").reads("The hearing is set.").doesNotRead("room 12");
        lena.press("Write it down").reads("needs an answer");
        lena.answer("to", "The survivor is being advised").press("Write it down").reads("The move is written down.");
        lena.answer("to", "It has been filed").press("Write it down").reads("The move is written down.");
        lena.seen("matter");
        lena.page().locator("main a[href*='hearing.xhtml?']").first().click();
        lena.titled("Hearing").reads("Second floor, room 12");
        lena.answer("to", "Held").press("Write it down").reads("This hearing lies ahead.").state("hearing-to-come");
        lena.page().goBack();
        lena.open(tab).reads("Filed").reads("30 days left");
        assertEquals(4, given.count(
                "select count(*) from haven.task where case_id = ? and kind = 'legal.deadline'" + " and state = 'open'",
                file.id()));

        lena.follow("Privileged notes").titled("Privileged notes").reads(file.number());
        lena.fill("writing:text", WORDS).press("Save as a draft").reads("The draft is saved.");
        lena.follow("Write on").press("Sign …");
        lena.page().locator("#sign").getByText("Sign the note").click();
        lena.reads("The note is signed.").follow("Add something").reads("As it was signed");
        lena.fill("adding:addition", "Decided on Friday: yes.").press("Add it").reads("It is added to the note.")
                .reads("Decided on Friday: yes.").seen("privileged");
        unprinted(lena);

        Desk casey = as("casey").open(tab).titled("Legal").reads("Filed").reads("Privileged notes are kept")
                .doesNotRead(WORDS).seen("matters");
        casey.follow("Reflection period and residence").titled("Legal matter").reads("Time to rest and to decide.")
                .doesNotRead(WORDS);
        assertEquals(404, casey.status("/app/legal/privileged.xhtml?case=" + file.id()));
        Desk sunil = as("sunil").open(tab).reads("Filed").doesNotRead("Privileged").doesNotRead(WORDS);
        assertEquals(404, sunil.status("/app/legal/privileged.xhtml?case=" + file.id()));

        Desk liam = as("liam").open("/app/legal/supervision.xhtml").titled("Supervise legal notes");
        liam.follow(file.number()).titled("Privileged notes").reads(WORDS).doesNotRead("Save as a draft");
    }

    /** What is privileged does not come out of a printer; the paper says that there is something. */
    private static void unprinted(Desk desk) {
        Page page = desk.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertFalse(page.getByText(WORDS).first().isVisible());
        assertThat(page.getByText("What stands on this page is not printed.")).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(page.getByText(WORDS).first()).isVisible();
    }
}
