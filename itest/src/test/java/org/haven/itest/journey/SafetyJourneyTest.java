package org.haven.itest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.haven.itest.given.Given;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.web.Visitor;
import org.junit.jupiter.api.Test;

/** Keeping somebody safe: whom they have to fear, how great the risk is, when it is looked at again, and who sees it. */
class SafetyJourneyTest extends Journey {

    SafetyJourneyTest() {
        super("safety");
    }

    @Test
    void the_risk_is_assessed_and_its_review_stands_on_the_face_in_the_calendar_and_on_my_day() throws Exception {
        Case hers = given().caseOf(given().demo("casey"));
        String here = "?case=" + hers.id();
        Desk casey = as("casey").open("/app/safety/safety.xhtml" + here).titled("Safety")
                .reads("Nobody has assessed the risk yet.").reads("Nobody is recorded.").reads("Risk not assessed")
                .seen("empty");

        casey.follow("Record a person of concern").titled("Record a person of concern").seen("concern");
        casey.fill("name", "…").choose("relation", "Recruiter who posed as employer").press("Save")
                .reads("A name needs at least one letter.").state("no-name");
        casey.fill("name", "Rowan Example").fill("aliases", "The Fox\nRo").press("Save")
                .reads("This person cannot sign for the survivor.").reads("The Fox, Ro");

        casey.follow("Assess the risk").titled("Assess the risk").seen("assess");
        casey.answer("level", "High").fill("reason", "A message came from an unknown number. The phone is changed.")
                .press("Save the assessment").reads("A high and a medium risk need a day").state("review-needed");
        LocalDate soon = LocalDate.now(Clock.systemDefaultZone()).plusDays(2);
        casey.fill("reviewOn", soon.toString()).press("Save the assessment").reads("The assessment is saved.")
                .reads("High risk").reads("Review on").seen("assessed");
        casey.follow("Assess the risk").reads("What holds so far").state("assess-again");

        casey.open("/app/casefile/file.xhtml" + here).reads("High risk").reads("Risk assessed").seen("face");
        casey.open("/app/calendar/of-case.xhtml" + here).titled("Calendar").seen("of-case");
        casey.open("/app/calendar/mine.xhtml?month=" + soon.toString().substring(0, 7)).titled("My calendar")
                .reads(hers.number()).seen("mine");
        casey.open("/app/calendar/mine.xhtml?month=2031-02").reads("This month").seen("mine-empty");
        casey.open("/app/notice/my-day.xhtml").reads("Look at the risk again").seen("my-day");

        casey.open("/app/safety/safety.xhtml" + here).follow("Withdraw Rowan Example")
                .titled("Withdraw a person of concern").reads("Rowan Example").seen("withdraw");
        casey.fill("reason", "A mix-up of two people.").press("Withdraw").reads("Withdrawn.")
                .reads("Nobody is recorded.");
        casey.page().getByText("Withdrawn (1)").click();
        casey.reads("A mix-up of two people.").state("withdrawn");
    }

    @Test
    void the_supervisors_desk_shows_what_the_team_needs() throws Exception {
        Given given = given();
        Staff casey = given.demo("casey");
        Staff cleo = given.demo("cleo");
        Case late = given.caseOf(casey);
        assertEquals(201, Visitor.program("casey").send("POST", "/api/v1/cases/" + late.id() + "/safety/risk",
                "{\"level\": \"high\", \"reason\": \"A message came.\", \"reviewOn\": \""
                        + LocalDate.now(Clock.systemDefaultZone()) + "\", \"formKey\": \"" + UUID.randomUUID() + "\"}")
                .status());
        given.run("update haven.risk_assessment set review_on = current_date - 4 where case_id = ?", late.id());
        given.run("update haven.task set due_on = current_date - 4 where case_id = ?", late.id());
        Case closing = given.caseOf(cleo);
        assertEquals(201, Visitor.program("cleo").send("POST", "/api/v1/cases/" + closing.id() + "/closing/requests",
                "{\"reason\": \"Other\", \"note\": \"Goes on without us.\", \"contactAfter\": false, \"formKey\": \""
                        + UUID.randomUUID() + "\"}")
                .status());
        Desk sunil = as("sunil").open("/app/desk/desk.xhtml").titled("My desk").reads(late.number())
                .reads(closing.number()).reads("Closure requested").reads("Review was due on").seen("desk");
        assertThat(sunil.page().locator("section[aria-labelledby=overdue-title]")).containsText("Casey");
        sunil.open("/app/notice/my-day.xhtml").titled("My day").reads("My team").seen("my-day-supervisor");
        sunil.follow("Go to my desk").titled("My desk");
        sunil.page().locator("section[aria-labelledby=risk-title]").getByText(late.number()).click();
        sunil.titled("Safety").reads("The review is overdue").seen("safety-supervisor");
    }

    @Test
    void each_role_has_a_guide_of_one_page() {
        for (String login : List.of("sunil", "corin", "lena", "shea", "hollis", "audrey", "adele")) {
            Desk desk = as(login).open("/app/guide/guide.xhtml").titled("Guide").reads("What you will not see, and why")
                    .reads("What is recorded");
            assertEquals(1, desk.page().locator("section.guide").count(), login);
            desk.state("guide-" + login);
        }
        as("casey").open("/app/guide/guide.xhtml").titled("Guide").seen("guide-casey");
    }
}
