package org.haven.itest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.haven.itest.given.Given;
import org.haven.itest.house.TheHouse;
import org.junit.jupiter.api.Test;

/** What nobody should type, and what happens anyway. */
class BadInputJourneyTest extends Journey {

    private static final String SCRIPT = "<script>document.title='broken'</script><img src=x onerror=\"document.title='broken'\">\"'>#{1+1}${2+2}";

    BadInputJourneyTest() {
        super("bad-input");
    }

    @Test
    void scripts_in_every_field_of_a_contact_and_its_screening_are_shown_as_text() {
        Desk casey = as("casey").open("/app/intake/record.xhtml");
        Contacts.fill(casey, SCRIPT, SCRIPT);
        casey.fill("safeContact", SCRIPT).press("Save and go on").titled("Contact").reads(SCRIPT);
        casey.answer("under18", "No").answer("acts", "Recruitment").answer("means", "Deception")
                .answer("purposes", "Forced labour or services").answer("status", "Possible victim of trafficking")
                .fill("reason", SCRIPT).press("Save the screening").reads("The screening is saved.");
        casey.seen("scripted-contact");
        casey.press("Accept and open a case").titled("Overview");
        String ref = casey.parameter("case");
        casey.press("Show name").reads(SCRIPT).state("scripted-name");

        casey.open("/app/casefile/notes.xhtml?case=" + ref).fill("writing:text", SCRIPT).press("Save note")
                .reads("The note is saved.").reads(SCRIPT);
        casey.follow("Amend").fill("amending:newText", SCRIPT + SCRIPT).press("Save new wording")
                .reads(SCRIPT + SCRIPT);
        casey.state("scripted-notes");

        casey.open("/app/survivor/survivor.xhtml?case=" + ref + "&edit=details");
        for (String id : new String[]{"chosenName", "firstName", "middleName", "secondName"}) {
            casey.fill("details-form:" + id, SCRIPT);
        }
        casey.choose("details-form:birthDateQuality", "prefers not to say")
                .choose("details-form:interpreterNeeded", "No").press("Save").reads("Saved.").reads(SCRIPT);
        casey.open("/app/survivor/survivor.xhtml?case=" + ref + "&edit=contact");
        for (String id : new String[]{"contact", "instructions", "codeWord"}) {
            casey.fill("contact-form:" + id, SCRIPT);
        }
        casey.choose("contact-form:channel", "Phone call").press("Save what was agreed").reads(SCRIPT);
        casey.seen("scripted-survivor");
        assertThat(casey.page()).hasTitle("Haven");
    }

    @Test
    void a_name_of_ten_thousand_characters_is_told_plainly_and_stays_in_the_form() {
        Desk hollis = as("hollis").open("/app/intake/record.xhtml");
        String name = "n".repeat(10_000);
        Contacts.fill(hollis, "", "Stays here.");
        Locator field = hollis.field("chosenName");
        field.evaluate("e => e.removeAttribute('maxlength')");
        field.fill(name);
        hollis.press("Save and go on").reads("At most 200 characters fit here.");
        assertThat(hollis.field("chosenName")).hasValue(name);
        assertThat(hollis.field("summary")).hasValue("Stays here.");
        hollis.state("long-name");
    }

    @Test
    void a_double_click_makes_one_contact_and_one_note() throws Exception {
        Given given = given();
        Desk casey = as("casey").open("/app/intake/record.xhtml");
        String word = "Once " + UUID.randomUUID();
        Contacts.fill(casey, "", word);
        String before = given.one("select count(*)::text from haven.contact", String.class);
        casey.field("save").dblclick();
        casey.titled("Contact").reads(word);
        assertEquals(Long.parseLong(before) + 1, given.count("select count(*) from haven.contact"));

        String ref = given.caseOf(given.demo("casey")).id().toString();
        casey.open("/app/casefile/notes.xhtml?case=" + ref).fill("writing:text", word);
        casey.field("writing:save").dblclick();
        casey.reads("The note is saved.");
        assertThat(casey.page().locator("article.note")).hasCount(1);
    }

    @Test
    void a_form_whose_session_has_ended_leads_to_a_designed_page() throws Exception {
        String ref = given().caseOf(given().demo("casey")).id().toString();
        Desk casey = as("casey").open("/app/casefile/notes.xhtml?case=" + ref).fill("writing:text", "Too late.");
        casey.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        casey.press("Save note");
        casey.titled("This page had been open too long").state("expired");
        assertEquals(0, given().count("select count(*) from haven.case_note where case_id = ?::uuid", ref));
    }

    @Test
    void a_case_of_somebody_else_is_the_very_page_of_one_that_does_not_exist() throws Exception {
        Given given = given();
        String foreign = given.caseOf(given.staff(given.team(), "caseworker")).id().toString();
        Desk casey = as("casey");
        for (String page : new String[]{"casefile/file", "casefile/notes", "survivor/survivor", "placement/placement",
                "casefile/who-looked"}) {
            APIResponse theirs = casey.context().request()
                    .get(TheHouse.get().baseUrl() + "/app/" + page + ".xhtml?case=" + foreign);
            APIResponse nobodys = casey.context().request()
                    .get(TheHouse.get().baseUrl() + "/app/" + page + ".xhtml?case=" + UUID.randomUUID());
            assertEquals(404, theirs.status(), page);
            assertEquals(404, nobodys.status(), page);
            assertArrayEquals(nobodys.body(), theirs.body(), page);
        }
        casey.open("/app/casefile/file.xhtml?case=" + foreign).titled("There is nothing here for you")
                .seen("not-found");
        casey.open("/app/casefile/file.xhtml?case=x").titled("There is nothing here for you");
    }
}
