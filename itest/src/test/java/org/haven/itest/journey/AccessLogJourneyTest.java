package org.haven.itest.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.haven.itest.given.Given;
import org.haven.itest.given.Given.Case;
import org.junit.jupiter.api.Test;

/** The auditor distrusts everything, and finds it in the log. */
class AccessLogJourneyTest extends Journey {

    private static final String SAID = "Would like a window to the east.";

    AccessLogJourneyTest() {
        super("log");
    }

    @Test
    void every_view_change_and_refused_attempt_is_found_by_case_number_and_result_without_any_content()
            throws Exception {
        Given given = given();
        UUID bed = given.house(1).beds().get(0);
        Case his = given.caseOf(given.demo("casey"));
        String ref = his.id().toString();
        Desk casey = as("casey").open("/app/casefile/find.xhtml?number=" + his.number()).titled("Overview");
        casey.press("Show name").reads("No name given");
        casey.open("/app/casefile/notes.xhtml?case=" + ref).fill("writing:text", SAID).press("Save note")
                .reads("The note is saved.");
        casey.open("/app/placement/beds.xhtml?case=" + ref).titled("Free beds");
        casey.open("/app/placement/admit.xhtml?case=" + ref + "&offered=" + bed).press("Admit")
                .reads("The age is not known");
        casey.field("sure").check();
        casey.press("Admit").reads("The stay has begun.");
        for (String login : List.of("cleo", "shea", "adele", "audrey")) {
            assertEquals(404, as(login).status("/app/casefile/file.xhtml?case=" + ref), login);
        }

        Desk audrey = as("audrey").open("/app/audit/log.xhtml").titled("Access log").seen("all");
        audrey.fill("number", his.number()).press("Show").reads("Lines that match");
        for (String line : List.of("Open a case", "Find a case by number", "Reveal a name", "Read notes",
                "Write a note", "Look for a bed", "Admit to a bed", "Caseworker", "casey", his.number(), "Care")) {
            audrey.reads(line);
        }
        audrey.doesNotRead(SAID).seen("by-case").picture("access-log", 900);
        audrey.field("result").selectOption("refused");
        audrey.press("Show");
        for (String line : List.of("cleo", "shea", "adele", "audrey", "Refused", "Not theirs, or not there",
                "Not part of their role")) {
            audrey.reads(line);
        }
        audrey.seen("refused");
        audrey.open("/app/audit/log.xhtml?number=" + his.number() + "&result=failed").reads("No line matches.")
                .seen("nothing");
    }

    @Test
    void the_auditor_and_the_administrator_can_open_no_case() throws Exception {
        Given given = given();
        String ref = given.caseOf(given.demo("casey")).id().toString();
        for (String login : List.of("audrey", "adele")) {
            Desk desk = as(login);
            for (String page : List.of("casefile/file", "casefile/notes", "casefile/team", "casefile/who-looked",
                    "survivor/survivor", "placement/placement", "placement/beds")) {
                assertEquals(404, desk.status("/app/" + page + ".xhtml?case=" + ref), login + " " + page);
            }
        }
        as("audrey").open("/app/casefile/file.xhtml?case=" + ref).titled("There is nothing here for you")
                .seen("not-found");
    }
}
