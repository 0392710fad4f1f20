package org.haven.itest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody calls the helpline: recording, screening, and every way a contact can end. */
class ContactJourneyTest extends Journey {

    ContactJourneyTest() {
        super("contact");
    }

    @Test
    void the_first_screen_has_at_most_ten_fields_and_says_what_is_missing() {
        Desk hollis = as("hollis").open("/app/intake/list.xhtml").titled("Contacts and intake").seen("waiting");
        hollis.follow("Record a contact").titled("Record a contact").seen("empty");
        List<?> names = (List<?>) hollis.page().evaluate("""
                () => [...new Set([...document.querySelectorAll('main form [name]')]
                    .filter(e => e.type !== 'hidden' && e.type !== 'submit').map(e => e.name))]""");
        assertTrue(names.size() <= 10, "fields: " + names);
        hollis.fill("summary", "Kept although something is missing").press("Save and go on");
        hollis.reads("“What it is about” needs an answer.").state("missing");
        assertThat(hollis.field("summary")).hasValue("Kept although something is missing");
    }

    @Test
    void an_adult_with_a_name_is_screened_and_becomes_a_case() {
        Desk hollis = as("hollis").open("/app/intake/record.xhtml");
        Contacts.fill(hollis, "Juniper Example", "Asks for a safe place to sleep and for somebody to talk to.");
        hollis.state("filled").picture("contact", 1120);
        hollis.press("Save and go on").reads("The contact is saved.").reads("Juniper Example");
        String contact = hollis.parameter("contact");
        hollis.seen("new");

        hollis.answer("under18", "No").answer("acts", "Recruitment").answer("purposes", "Forced labour or services")
                .answer("status", "Victim of trafficking").press("Save the screening");
        hollis.reads("For an adult some means are needed for this conclusion, or a reason.").state("means-needed");
        hollis.answer("means", "Deception").press("Save the screening").reads("The screening is saved.");
        hollis.open("/app/intake/contact.xhtml?contact=" + contact).reads("Screened").seen("screened");
        assertThat(hollis.page().getByText("Accept and open a case")).isHidden();

        Desk casey = as("casey").open("/app/intake/contact.xhtml?contact=" + contact);
        casey.reads("You lead the case.").press("Accept and open a case").titled("Overview");
        assertThat(casey.page().locator("[role=status]")).hasText(Pattern.compile("Case C-\\S+ is open\\."));
        hollis.open("/app/intake/contact.xhtml?contact=" + contact);
        assertEquals(404, hollis.status("/app/casefile/file.xhtml?case=" + casey.parameter("case")));
    }

    @Test
    void for_a_minor_the_means_are_no_condition() {
        Desk hollis = as("hollis");
        Contacts.record(hollis, "Tamarind Example", "A teacher is worried.");
        hollis.answer("under18", "Yes").answer("acts", "Harbouring").answer("purposes", "Servitude")
                .answer("status", "Victim of trafficking").press("Save the screening").reads("The screening is saved.");
        hollis.seen("minor-screened");
        hollis.answer("outcome", "Referred on").fill("note", "To the child protection team.")
                .press("Close this contact").titled("Contacts and intake").reads("The contact is closed.");
    }

    @Test
    void without_a_name_the_person_may_decline_after_screening() {
        Desk hollis = as("hollis");
        String contact = Contacts.record(hollis, "", "Does not want to give a name.");
        hollis.reads("Not said");
        Contacts.screenAdult(hollis);
        hollis.answer("outcome", "Declined by survivor").press("Close this contact").reads("The contact is closed.");
        assertClosed(hollis, contact, "Declined by survivor", "declined-by-survivor");
    }

    @Test
    void the_agency_says_why_it_cannot_take_somebody_on() {
        Desk hollis = as("hollis");
        String contact = Contacts.record(hollis, "Sorrel Example", "Needs a bed tonight.");
        Contacts.screenAdult(hollis);
        hollis.answer("outcome", "We cannot take this on").press("Close this contact");
        assertThat(hollis.page().locator("[id='error-declineReason']")).hasText("An answer is needed here.");
        hollis.state("reason-needed");
        hollis.choose("declineReason", "No capacity at present").press("Close this contact")
                .reads("The contact is closed.");
        assertClosed(hollis, contact, "No capacity at present", "declined-by-provider");
    }

    @Test
    void information_only_needs_no_screening() {
        Desk hollis = as("hollis");
        String contact = Contacts.record(hollis, "", "Asks for opening hours.");
        hollis.reads("nobody is turned away unheard").answer("outcome", "Information given").press("Close this contact")
                .reads("The contact is closed.");
        assertClosed(hollis, contact, "Information given", "information-only");
    }

    @Test
    void a_wrong_number_keeps_nothing_about_anybody() {
        Desk hollis = as("hollis");
        String contact = Contacts.record(hollis, "Bramble Example", "Wanted the bakery.");
        hollis.answer("outcome", "Wrong number").press("Close this contact").reads("An answer is needed here.");
        hollis.field("sure").check();
        hollis.press("Close this contact").reads("The contact is closed.");
        Desk later = as("hollis").open("/app/intake/contact.xhtml?contact=" + contact);
        later.doesNotRead("Bramble").doesNotRead("bakery").doesNotRead("on a friend's phone").seen("wrong-number");
    }

    private static void assertClosed(Desk desk, String contact, String says, String step) {
        desk.open("/app/intake/contact.xhtml?contact=" + contact).reads(says);
        assertThat(desk.page().getByText("Close this contact")).isHidden();
        desk.seen(step);
    }
}
