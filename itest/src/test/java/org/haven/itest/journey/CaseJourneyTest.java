package org.haven.itest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A day with a case: finding it, reading it, writing in it, and seeing who has looked. */
class CaseJourneyTest extends Journey {

    CaseJourneyTest() {
        super("case");
    }

    @Test
    void a_case_is_opened_by_its_number_and_its_name_is_shown_only_when_asked_for() {
        Desk casey = as("casey");
        String ref = Contacts.acceptedCase(casey, "Clover Example");
        String number = casey.page().locator(".case-number").innerText();

        casey.open("/app/notice/my-day.xhtml");
        casey.page().locator("#find-number").fill(number.toLowerCase(java.util.Locale.ROOT).replace("-", ""));
        casey.page().keyboard().press("Enter");
        casey.titled("Overview").reads("Name hidden").doesNotRead("Clover Example").reads("Case opened")
                .seen("overview");
        assertEquals(ref, casey.parameter("case"));

        casey.press("Show name").reads("Clover Example").state("revealed");
        casey.open("/app/casefile/file.xhtml?case=" + ref).doesNotRead("Clover Example");

        casey.open("/app/intake/of-case.xhtml?case=" + ref).titled("First contact").reads("on a friend's phone")
                .seen("first-contact");
        casey.open("/app/casefile/list.xhtml").titled("My cases").seen("list");
        casey.follow(number).titled("Overview");
        casey.open("/app/survivor/survivor.xhtml?case=" + ref).titled("Survivor").seen("survivor");
        casey.follow("Amend").seen("amend-survivor");
        casey.open("/app/survivor/survivor.xhtml?case=" + ref + "&edit=contact").seen("safe-contact");
    }

    @Test
    void a_number_of_no_case_of_theirs_is_told_plainly() throws Exception {
        Desk casey = as("casey");
        String foreign = given().caseOf(given().staff(given().team(), "caseworker")).number();
        casey.open("/app/casefile/find.xhtml").titled("Find a case").seen("find");
        casey.open("/app/casefile/find.xhtml?number=" + foreign).reads("No case of yours has this number.")
                .seen("find-missing");
        casey.open("/app/casefile/find.xhtml?number=C-1").reads("This is not a complete case number.")
                .seen("find-malformed");
    }

    @Test
    void a_note_is_written_and_amended_and_the_earlier_wording_stays() throws Exception {
        Desk casey = as("casey");
        String ref = given().caseOf(given().demo("casey")).id().toString();
        casey.open("/app/casefile/notes.xhtml?case=" + ref).titled("Notes").reads("There are no notes yet.")
                .seen("notes-empty");
        casey.press("Save note").reads("needs an answer").state("note-missing");
        casey.fill("writing:text", "Would like to see the garden.").press("Save note").reads("The note is saved.");
        assertEquals(1, log().notesInTheTransactionOfTheirEvent(UUID.fromString(ref), "page"));
        casey.follow("Amend").reads("Amend a note").seen("amend-note");
        casey.fill("amending:newText", "Would like to see the garden and the library.").press("Save new wording")
                .reads("The new wording is saved.").reads("amended");
        casey.page().getByText("Earlier wordings (1)").click();
        assertThat(casey.page().locator(".older")).containsText("Would like to see the garden.");
        casey.state("notes-amended");

        casey.open("/app/casefile/who-looked.xhtml?case=" + ref).titled("Who has looked");
        casey.reads("Casey Rivers").reads("Write a note").reads("Amend a note").reads("Read notes")
                .doesNotRead("garden").seen("who-looked");
    }

    @Test
    void the_keyboard_alone_leads_from_sign_in_to_a_saved_note() throws Exception {
        String ref = given().caseOf(given().demo("cleo")).id().toString();
        String number = given().one("select number from haven.case_file where id = ?::uuid", String.class, ref);
        Desk cleo = nobody().open("/");
        Page page = cleo.page();
        assertThat(page.locator("#username")).isFocused();
        page.keyboard().type("cleo");
        page.keyboard().press("Tab");
        page.keyboard().type(org.haven.itest.house.TheHouse.get().secrets().demo());
        page.keyboard().press("Enter");
        cleo.titled("My day");
        // whoever types knows no key before the page that explains them is whole
        page.waitForLoadState();
        page.keyboard().press("/");
        assertThat(page.locator("#find-number")).isFocused();
        page.keyboard().type(number);
        page.keyboard().press("Enter");
        cleo.titled("Overview");
        page.waitForLoadState();
        page.keyboard().press("n");
        cleo.titled("Notes");
        page.waitForLoadState();
        page.keyboard().press("n");
        assertThat(cleo.field("writing:text")).isFocused();
        page.keyboard().type("Written without a mouse.");
        page.keyboard().press("Tab");
        assertThat(cleo.field("writing:save")).isFocused();
        page.keyboard().press("Enter");
        cleo.reads("The note is saved.").reads("Written without a mouse.").nothingReported();
        page.waitForLoadState();
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        cleo.state("keys");
    }

    @Test
    void at_twice_the_size_nothing_of_the_case_file_is_cut_off() throws Exception {
        Desk casey = as("casey");
        String ref = given().caseOf(given().demo("casey")).id().toString();
        // a window of 1280 pixels at 200 % is one of 640
        casey.page().setViewportSize(640, 450);
        casey.open("/app/casefile/file.xhtml?case=" + ref).titled("Overview");
        assertTrue((Boolean) casey.page()
                .evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        assertThat(casey.page().locator(".case-number")).isVisible();
        assertThat(casey.page().locator("main a[data-key=n]")).isVisible();
    }

    @Test
    void the_case_file_of_the_demo_story_is_pictured() throws Exception {
        Desk casey = as("casey");
        String ref = given().one("""
                select c.id::text from haven.case_file c join haven.bed_claim b on b.case_id = c.id
                join access.assignment a on a.case_id = c.id join haven.staff s on s.id = a.staff_id
                where s.login = 'casey' order by c.opened_at limit 1""", String.class);
        casey.open("/app/casefile/file.xhtml?case=" + ref).titled("Overview").seen("story").picture("case-file", 800);
    }
}
