package org.haven.itest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.haven.itest.given.Given;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.house.TheHouse;
import org.haven.itest.web.Provider;
import org.junit.jupiter.api.Test;

/** Seeing and ending sessions, confirming that it is oneself, and handing a tablet over. */
class SessionJourneyTest extends Journey {

    SessionJourneyTest() {
        super("session");
    }

    @Test
    void somebody_sees_where_they_are_signed_in_and_ends_what_they_do_not_use() throws Exception {
        Staff person = Provider.joined(given(), "caseworker");
        Desk desk = afresh(person.login());
        Desk tablet = afresh(person.login());
        desk.page().locator("details.me > summary").click();
        desk.state("menu");
        desk.page().locator("details.me").getByText("My sessions").click();
        desk.titled("My sessions").reads("This one").seen("mine");
        desk.page().locator("main li form button").first().click();
        desk.reads("The session has ended.").state("ended");
        tablet.page().locator("nav[aria-label=Main]").getByText("My cases").click();
        tablet.titled("You are signed out").seen("out");
    }

    @Test
    void an_administrator_ends_the_sessions_of_a_colleague() throws Exception {
        Staff person = Provider.joined(given(), "caseworker");
        Desk theirs = afresh(person.login());
        Desk adele = as("adele").open("/app/session/of.xhtml?staff=" + person.id()).titled("Sessions of a colleague");
        adele.seen("of");
        adele.press("End all sessions");
        adele.state("of-question");
        adele.page().locator("dialog[open]").getByText("End all sessions", exactly()).click();
        adele.reads("All their sessions have ended.").reads("Nobody is signed in under this name.").state("of-none");
        theirs.open("/app/casefile/list.xhtml").titled("You are signed out");
    }

    private static com.microsoft.playwright.Locator.GetByTextOptions exactly() {
        return new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true);
    }

    @Test
    void an_act_that_asks_for_it_is_confirmed_in_a_window_of_its_own_and_done_from_the_same_page() throws Exception {
        Given given = given();
        Staff admin = Provider.joined(given, "administrator");
        Staff paused = given.staff(given.team(), "caseworker");
        Desk desk = afresh(admin.login());
        given.run("update haven.staff set display_name = '  Aaron Pause' where id = ?", paused.id());
        given.suspended(paused);
        desk.open("/app/staff/people.xhtml");
        desk.follow("Give access back Aaron Pause");
        given.run("update access.session set auth_time = now() - interval '6 minutes' where staff_id = ?", admin.id());
        desk.press("Give access back").reads("This act needs a sign-in of the last five minutes.").state("fresh");
        Page window = desk.context().waitForPage(() -> desk.press("Confirm that it is me"));
        assertThat(window.locator("#password")).isVisible();
        window.locator("#password").fill(TheHouse.get().secrets().demo());
        window.locator("#kc-login").click();
        assertThat(window.locator("h1")).hasText("Thank you");
        window.close();
        desk.press("Give access back").reads("Access is given back.");
        desk.open("/app/session/confirmed.xhtml").titled("Thank you").seen("confirmed");
    }

    @Test
    void whoever_nears_the_longest_time_is_told_while_there_is_time_to_save() throws Exception {
        Given given = given();
        Staff person = Provider.joined(given, "caseworker");
        Desk desk = afresh(person.login());
        assertThat(desk.page().locator("#session-ends")).isHidden();
        given.run("update access.session set signed_in_at = now() - interval '11 hours 56 minutes' where staff_id = ?",
                person.id());
        desk.open("/app/intake/record.xhtml");
        assertThat(desk.page().locator("#session-ends")).isVisible();
        desk.reads("Your session ends in less than five minutes.").state("ends");
    }

    @Test
    void two_minutes_before_an_idle_session_ends_one_can_stay_and_keeps_what_was_typed() throws Exception {
        Given given = given();
        Staff person = Provider.joined(given, "caseworker");
        Desk desk = afresh(person.login());
        desk.page().clock().install();
        desk.open("/app/intake/record.xhtml").fill("summary", "Half a sentence");
        desk.page().clock().fastForward("12:30");
        assertThat(desk.page().locator("#idle")).isHidden();
        desk.page().clock().fastForward("00:45");
        assertThat(desk.page().locator("#idle")).isVisible();
        desk.state("idle");
        given.run("update access.session set last_act = now() - interval '13 minutes 15 seconds' where staff_id = ?",
                person.id());
        desk.page().locator("#idle [data-stay]").click();
        assertThat(desk.page().locator("#idle")).isHidden();
        assertThat(desk.field("summary")).hasValue("Half a sentence");
        assertEquals(1, given.count("select count(*) from access.session where staff_id = ?"
                + " and last_act > now() - interval '1 minute'", person.id()), "staying is an act");
    }

    @Test
    void a_tablet_is_handed_over_and_going_back_shows_nothing() throws Exception {
        Staff person = Provider.joined(given(), "shelter-staff");
        Desk tablet = afresh(person.login()).open("/app/placement/shelters.xhtml");
        tablet.page().locator("details.me > summary").click();
        tablet.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Switch person")).click();
        assertThat(tablet.page().locator("#password")).isVisible();
        assertThat(tablet.page().locator("#username")).hasValue("");
        assertThat(tablet.page().locator("body")).not().containsText(person.login());
        tablet.page().goBack();
        assertThat(tablet.page().locator("#password")).isVisible();
        assertThat(tablet.page().locator("body")).not().containsText(person.login());
    }
}
