package org.haven.itest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.haven.itest.given.Given;
import org.haven.itest.given.Given.Case;
import org.haven.itest.house.TheHouse;
import org.junit.jupiter.api.Test;

/** From a first goal to a closed case: planned, received, assessed twice, proposed, judged, closed. */
class PlanJourneyTest extends Journey {

    PlanJourneyTest() {
        super("plan");
    }

    @Test
    void from_a_first_goal_to_a_closed_case() throws Exception {
        Given given = given();
        Case file = given.caseOf(given.demo("casey"));
        String at = "?case=" + file.id();
        Desk casey = as("casey").open("/app/plan/plan.xhtml" + at).titled("Plan")
                .reads("No goal has been written down");
        casey.follow("Write a goal down").titled("Write a goal down");
        casey.press("Write it down").reads("needs an answer");
        casey.fill("words", "I want to finish school and work with animals.").choose("type", "School and education")
                .fill("agreed", "Ask two schools together. Look at the bus lines.");
        casey.press("Write it down").titled("Plan").reads("The goal is written down.");
        casey.follow("Ask for something").fill("words", "Call the first school.").choose("assignee", "Casey Rivers");
        casey.fill("dueOn", "2026-12-01").choose("goal", "I want to finish school and work with animals.");
        casey.press("Ask").titled("Plan").reads("It is on the colleague's day.");
        casey.follow("Record a service").choose("type", "Transport").fill("note", "By train to the school.");
        casey.press("Record").titled("Plan").reads("The service is recorded.");
        casey.follow("Make an appointment").choose("kind", "Work or training").fill("at", "2026-01-15T10:00");
        casey.press("Make the appointment").titled("Plan").reads("The appointment is made.");
        casey.follow("What became of it").answer("state", "They did not come").press("Save");
        casey.titled("Plan").reads("They did not come").seen("plan");

        assessed(casey, at, "intake", "2026-01-15", "1", "2");
        assessed(casey, at, "3 months", "2026-04-15", "3", "2");
        casey.open("/app/outcome/outcomes.xhtml" + at).titled("Outcomes")
                .reads("higher in 1, the same in 1, lower in 0").reads("not comparable in 4");
        drawn(casey.page());
        casey.page().locator("details.behind > summary").click();
        casey.reads("3.0").seen("outcomes");
        casey.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        casey.page().screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(TheHouse.target().resolve("screenshots/plan-outcomes-print.png")));
        casey.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(null));

        casey.follow("Propose an outcome").fill("summary", "Goes to school three days a week and sleeps there well.");
        casey.press("Submit for review").titled("Outcomes").reads("Waiting for review");
        Desk sunil = as("sunil").open("/app/notice/my-day.xhtml").reads("A proposed outcome waits for your review");
        sunil.open("/app/outcome/outcomes.xhtml" + at).follow("Accept or send back").titled("Review an outcome");
        sunil.press("Send back").reads("An answer is needed here.");
        sunil.fill("answer", "Please say what supports it.").press("Send back").reads("its author is told");
        casey.open("/app/outcome/outcomes.xhtml" + at).reads("Please say what supports it.").follow("Write it again");
        casey.fill("support", "A letter of the school.").press("Submit for review").titled("Outcomes");
        sunil.open("/app/outcome/outcomes.xhtml" + at).follow("Accept or send back").seen("review");
        sunil.press("Accept").titled("Outcomes").reads("The outcome is accepted.").reads("Accepted");

        casey.open("/app/casefile/closing.xhtml" + at).titled("Closing").reads("Still to be done from the plan")
                .choose("reason", "Goals are met, support is no longer needed")
                .fill("note", "School goes on; the case is not needed any more.")
                .answer("contactAfter", "Yes, contact is wanted").seen("ask");
        casey.press("Send to the supervisor").reads("An answer is needed here.");
        casey.fill("followUpOn", "2126-03-01").press("Send to the supervisor").reads("The supervisor has been asked.");
        sunil.open("/app/casefile/closing.xhtml" + at).seen("decide");
        sunil.press("Close the case");
        dialog(sunil, "Close the case").reads("1 still open in this case");
        casey.open("/app/plan/plan.xhtml" + at).follow("Call the first school.").titled("Something to do");
        casey.press("It is done").titled("Plan").reads("Done.");
        sunil.open("/app/casefile/closing.xhtml" + at).press("Close the case");
        dialog(sunil, "Close the case").reads("The case is closed.").state("closed");
        casey.open("/app/casefile/notes.xhtml" + at).fill("writing:text", "One more thing.").press("Save note")
                .reads("This case is closed, so nothing more is written into it.");
        assertThat(casey.field("writing:text")).hasValue("One more thing.");
        assertEquals("closed", given.one("select status from haven.case_file where id = ?", String.class, file.id()));
        casey.nothingReported();
        sunil.nothingReported();
    }

    @Test
    void a_page_that_is_behind_is_told_and_moves_nothing() throws Exception {
        Given given = given();
        Case file = given.caseOf(given.demo("casey"));
        Desk casey = as("casey").open("/app/plan/goal-new.xhtml?case=" + file.id());
        casey.fill("words", "A place of my own.").choose("type", "People and daily life").press("Write it down")
                .titled("Plan");
        String goal = given.one("select id::text from haven.plan_goal where case_id = ?", String.class, file.id());
        casey.open("/app/plan/goal.xhtml?case=" + file.id() + "&goal=" + goal).state("move");
        given.run("update haven.plan_goal set state = 'reached', version = 1 where id = ?::uuid", goal);
        casey.choose("reason", "Their own choice").press("Set it aside").reads("That step does not lead on");
        assertEquals("reached", given.one("select state from haven.plan_goal where id = ?::uuid", String.class, goal));
    }

    @Test
    void the_questions_are_amended_read_and_published() throws Exception {
        Given given = given();
        Desk adele = afresh("adele").open("/app/outcome/instruments.xhtml").titled("Questions on outcomes")
                .seen("questions");
        adele.page().locator("main .page-actions a").click();
        assertThat(adele.page().locator("h1")).containsText("Amend the questions");
        adele.field("domains:0:items:3:in:0:words").fill("How safe is the way to school or work?");
        adele.press("Keep as a draft").reads("Words are missing here");
        adele.field("domains:0:items:3:in:1:words").fill("¿Qué tan seguro es el camino a la escuela o al trabajo?");
        adele.seen("amend").press("Keep as a draft").titled("Questions on outcomes").reads("The draft is kept.");
        adele.page().locator("main .page-actions a").click();
        assertThat(adele.field("domains:0:items:3:in:0:words")).hasValue("How safe is the way to school or work?");
        adele.press("Publish");
        dialog(adele, "Publish").titled("Questions on outcomes").reads("The new version is published.");
        assertEquals(0, given.count("select count(*) from haven.instrument where state = 'draft'"));
    }

    private static void assessed(Desk desk, String at, String stage, String day, String first, String second) {
        desk.open("/app/outcome/assess.xhtml" + at).titled("Assess").choose("stage", stage).fill("day", day);
        Page page = desk.page();
        answer(page, "Safety", first);
        answer(page, "Legal Protection", second);
        answer(page, "Mental Wellbeing", "Prefers not to say");
        if (stage.equals("intake")) {
            desk.seen("assess");
        }
        desk.press("Save the assessment").titled("Outcomes").reads("The assessment is saved.");
    }

    /** To the first question of a domain, whichever version of the questions is asked. */
    private static void answer(Page page, String domain, String words) {
        page.locator("section.panel:has(h2:text-is('" + domain + "')) fieldset.scores").first()
                .getByLabel(words, exactly()).check();
    }

    /** Each picture has something on it that is not the ground. */
    private static void drawn(Page page) {
        assertEquals(3, page.locator("canvas[data-chart]").count(), "the radar, and what was answered in two domains");
        assertEquals(List.of(), page.locator("canvas[data-chart]").evaluateAll("""
                all => all.filter(c => {
                  const data = c.getContext('2d').getImageData(0, 0, c.width, c.height).data;
                  return !data.some(value => value !== 0);
                }).map(c => c.getAttribute('aria-label'))"""));
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private static Desk dialog(Desk desk, String words) {
        desk.page().locator("dialog[open]")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true)).click();
        return desk;
    }
}
