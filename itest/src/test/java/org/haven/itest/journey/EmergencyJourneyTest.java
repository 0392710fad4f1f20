package org.haven.itest.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.haven.itest.given.Given;
import org.haven.itest.given.Given.Case;
import org.junit.jupiter.api.Test;

/** In the night somebody opens a case that is not theirs; in the morning a supervisor looks at it. */
class EmergencyJourneyTest extends Journey {

    EmergencyJourneyTest() {
        super("emergency");
    }

    @Test
    void a_case_is_opened_in_an_emergency_ended_and_judged() throws Exception {
        Given given = given();
        given.nobodyHasAskedToday();
        Case hers = given.caseOf(given.demo("casey"));
        String file = "/app/casefile/file.xhtml?case=" + hers.id();
        Desk cleo = as("cleo");
        assertEquals(404, cleo.status(file));
        cleo.open("/app/glass/emergency.xhtml").titled("Emergency access").reads("You have nothing open").seen("ask");
        cleo.press("Open").reads("needs an answer").state("missing");
        cleo.fill("number", hers.number()).choose("reason", "Somebody is missing").fill("words", "Too short")
                .press("Open").reads("at least 15 characters").state("too-short");
        cleo.fill("words", "Has not come home; the friend asks which hospital is safe.").press("Open")
                .reads("Noted. If there is a case of this number").reads(hers.number()).seen("open");
        cleo.open("/app/notice/my-day.xhtml").follow("You have a case open in an emergency").titled("Overview")
                .state("file");

        Desk sunil = as("sunil").open("/app/desk/desk.xhtml").reads("Emergency access");
        sunil.open("/app/glass/openings.xhtml?case=" + hers.id()).titled("Emergency access").reads("Open now")
                .seen("openings");
        sunil.follow("See").titled("Review an emergency access").reads("Has not come home").seen("still-open");

        cleo.open("/app/glass/emergency.xhtml").press("End now").reads("The emergency access has ended.");
        assertEquals(404, cleo.status(file));

        sunil.open("/app/glass/openings.xhtml?case=" + hers.id()).follow("Review").reads("Open a case").seen("judge");
        sunil.answer("justified", "Not justified").press("Save review")
                .reads("Please say why, and what follows from it.").state("judge-missing");
        sunil.answer("justified", "Justified").fill("note", "Well done; the care team knows.").press("Save review")
                .reads("Reviewed.").reads("Well done").seen("judged");
    }

    @Test
    void a_number_that_leads_nowhere_and_a_case_that_is_locked_are_told_alike() throws Exception {
        Given given = given();
        given.nobodyHasAskedToday();
        Case locked = given.caseOf(given.demo("casey"));
        given.locked(given.demo("cleo"), locked, given.demo("sunil"));
        Desk cleo = as("cleo");
        assertEquals(asked(cleo, "C-0000-0000-0"), asked(cleo, locked.number()));
        cleo.state("nowhere");
        assertEquals(404, cleo.status("/app/casefile/file.xhtml?case=" + locked.id()));
    }

    /** All that the page holds afterwards, but for what is new in every drawing of it. */
    private static String asked(Desk cleo, String number) {
        cleo.open("/app/glass/emergency.xhtml").fill("number", number).choose("reason", "Medical emergency")
                .fill("words", "A fictional emergency.").press("Open").reads("Noted.");
        return cleo.page().content().replaceAll("(nonce|value|content|id|data-token|data-left)=\"[^\"]*\"", "")
                .replaceAll("init\\('[^']*'\\)", "");
    }
}
