package org.haven.itest.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.haven.itest.given.Given;
import org.haven.itest.given.Given.Case;
import org.junit.jupiter.api.Test;

/** A colleague is kept from a case by a supervisor, or steps back themselves. */
class ConflictJourneyTest extends Journey {

    ConflictJourneyTest() {
        super("conflict");
    }

    @Test
    void a_supervisor_keeps_a_colleague_from_a_case_and_ends_it_again() throws Exception {
        Given given = given();
        Case hers = given.caseOf(given.demo("casey"));
        given.assigned(given.demo("corin"), hers, "counsellor");
        String ref = hers.id().toString();
        Desk corin = as("corin").open("/app/casefile/file.xhtml?case=" + ref).titled("Overview");
        Desk sunil = as("sunil").open("/app/conflict/locks.xhtml?case=" + ref).titled("Conflicts")
                .reads("Nobody is kept from this case.").seen("none");
        sunil.press("Keep from this case").reads("needs an answer").state("missing");
        sunil.page().locator("#colleague").selectOption(given.demo("corin").id().toString());
        sunil.choose("relation", "Close to a person of concern").fill("note", "They live next door.")
                .press("Keep from this case").reads("The case is kept from your colleague.")
                .reads("They live next door.").seen("set");
        assertEquals(404, corin.status("/app/casefile/file.xhtml?case=" + ref), "at the next click");
        assertEquals(404, corin.status("/app/conflict/locks.xhtml?case=" + ref));

        sunil.open("/app/casefile/team.xhtml?case=" + ref);
        sunil.page().locator("[id='assign:staff']").selectOption(given.demo("corin").id().toString());
        sunil.choose("assign:function", "counsellor").choose("assign:reason", "to share the work")
                .press("Add to the care team").reads("A conflict of this colleague with this case is known.")
                .state("not-assigned");

        sunil.open("/app/conflict/locks.xhtml?case=" + ref).follow("End this").titled("End a conflict").seen("end");
        sunil.press("End the conflict").reads("needs an answer");
        sunil.fill("reason", "They have moved to another town.").press("End the conflict")
                .reads("The conflict has ended.").reads("They have moved to another town.").seen("ended");
    }

    @Test
    void somebody_steps_back_and_is_told_the_same_whether_there_is_such_a_case() throws Exception {
        Given given = given();
        Case his = given.caseOf(given.demo("cleo"));
        Desk cleo = as("cleo").open("/app/conflict/declare.xhtml").titled("Declare a conflict").seen("declare");
        cleo.fill("number", "C-1").choose("relation", "Family or household").press("Declare").press("Yes, step back")
                .state("no-number");
        String told = declared(cleo, "C-0000-0000-0");
        assertEquals(told, declared(cleo, his.number()));
        cleo.state("declared");
        assertEquals(404, cleo.status("/app/casefile/file.xhtml?case=" + his.id()));
        as("sunil").open("/app/notice/my-day.xhtml").reads("A colleague has declared a conflict")
                .follow("A colleague has declared a conflict").titled("Conflicts");
        as("sunil").open("/app/conflict/locks.xhtml?case=" + his.id()).reads("Declared").seen("told");
    }

    private static String declared(Desk cleo, String number) {
        cleo.open("/app/conflict/declare.xhtml").fill("number", number).choose("relation", "Family or household")
                .press("Declare").press("Yes, step back").reads("If there is a case of this number");
        return cleo.page().locator("main").innerText();
    }
}
