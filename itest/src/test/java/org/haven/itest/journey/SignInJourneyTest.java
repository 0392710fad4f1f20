package org.haven.itest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Coming in, seeing the doors of one's role, and going out again. */
class SignInJourneyTest extends Journey {

    private static final Map<String, String> PLACES = Map.ofEntries(Map.entry("My desk", "/app/desk/desk.xhtml"),
            Map.entry("My day", "/app/notice/my-day.xhtml"), Map.entry("Calendar", "/app/calendar/mine.xhtml"),
            Map.entry("My cases", "/app/casefile/list.xhtml"), Map.entry("Contacts", "/app/intake/list.xhtml"),
            Map.entry("New contact", "/app/intake/record.xhtml"), Map.entry("Import", "/app/intake/imports.xhtml"),
            Map.entry("Shelters", "/app/placement/shelters.xhtml"), Map.entry("Access log", "/app/audit/log.xhtml"),
            Map.entry("Staff", "/app/staff/people.xhtml"), Map.entry("Guide", "/app/guide/guide.xhtml"),
            Map.entry("Clinical supervision", "/app/counselling/supervision.xhtml"),
            Map.entry("Supervise legal notes", "/app/legal/supervision.xhtml"),
            Map.entry("Partners", "/app/partner/list.xhtml"), Map.entry("Questions", "/app/outcome/instruments.xhtml"),
            Map.entry("Emergency access", "/app/glass/emergency.xhtml"),
            Map.entry("Declare a conflict", "/app/conflict/declare.xhtml"),
            Map.entry("My team", "/app/staff/team.xhtml"), Map.entry("Approvals", "/app/approval/approvals.xhtml"),
            Map.entry("Code of conduct", "/app/staff/conduct.xhtml"));

    private static final Map<String, List<String>> DOORS = new TreeMap<>(Map.of("casey",
            List.of("My day", "Calendar", "My cases", "Emergency access", "Contacts", "New contact", "Partners",
                    "Questions", "Declare a conflict", "Code of conduct", "Guide"),
            "sunil",
            List.of("My day", "My desk", "My team", "My cases", "Emergency access", "Contacts", "New contact", "Import",
                    "Partners", "Questions", "Declare a conflict", "Approvals", "Code of conduct", "Guide"),
            "audrey", List.of("My day", "Access log", "Code of conduct", "Guide"), "corin",
            List.of("My day", "Calendar", "My cases", "Emergency access", "Clinical supervision", "Partners",
                    "Declare a conflict", "Code of conduct", "Guide"),
            "lena",
            List.of("My day", "Calendar", "My cases", "Emergency access", "Supervise legal notes", "Partners",
                    "Declare a conflict", "Code of conduct", "Guide"),
            "shea", List.of("My day", "Shelters", "Declare a conflict", "Code of conduct", "Guide"), "hollis",
            List.of("My day", "Contacts", "New contact", "Declare a conflict", "Code of conduct", "Guide"), "adele",
            List.of("My day", "Partners", "Questions", "Staff", "Approvals", "Code of conduct", "Guide")));

    SignInJourneyTest() {
        super("sign-in");
    }

    @Test
    void each_of_the_eight_roles_sees_its_own_doors_and_no_other_opens() {
        DOORS.forEach((login, doors) -> {
            Desk desk = as(login).open("/").titled("My day");
            assertThat(desk.page().locator("header .me-name")).containsText(login.substring(1));
            assertEquals(doors,
                    desk.page().locator("nav[aria-label=Main] a").allInnerTexts().stream().map(String::strip).toList(),
                    login);
            desk.seen("my-day-" + login);
            List<String> opened = new ArrayList<>();
            PLACES.forEach((place, path) -> {
                int status = desk.status(path);
                if (status == 200) {
                    opened.add(place);
                } else {
                    assertEquals(404, status, login + " at " + path);
                }
            });
            assertEquals(doors.stream().sorted().toList(), opened.stream().sorted().toList(), login);
        });
    }

    @Test
    void signing_out_ends_both_sessions() {
        Desk lena = afresh("lena");
        lena.page().locator("details.me > summary").click();
        lena.state("menu");
        lena.page().locator("#sign-out button").click();
        lena.titled("You are signed out").seen("signed-out");
        lena.page().getByText("Sign in again").click();
        assertThat(lena.page().locator("#password")).isVisible();
    }

    @Test
    void a_suspended_person_is_out_at_the_next_click_and_back_when_access_is_given_back() {
        Desk corin = afresh("corin");
        // giving access back asks for a fresh sign-in
        Desk adele = afresh("adele").open("/app/staff/people.xhtml").titled("Staff");
        adele.seen("staff");
        adele.follow("Pause access Corin").seen("pause");
        adele.press("Pause access").reads("Access is paused.");
        try {
            corin.page().locator("nav[aria-label=Main]").getByText("My cases").click();
            corin.titled("Your access is paused").state("paused");
            corin.open("/");
            assertThat(corin.page().locator("#password")).isVisible();
        } finally {
            adele.follow("Give access back Corin").press("Give access back").reads("Access is given back.");
        }
    }

    @Test
    void hide_now_shows_a_page_that_says_nothing_of_haven() {
        // hiding ends the session, which other journeys would go on with
        Desk lena = afresh("lena").open("/app/casefile/list.xhtml").titled("My cases");
        lena.page().locator(".hide-now").click();
        lena.titled("Kitchen measures");
        lena.page().goBack();
        assertThat(lena.page().locator("h1").getByText("My cases")).hasCount(0);
    }
}
