package org.haven.itest.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Response;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.haven.itest.given.Given;
import org.haven.itest.given.Given.House;
import org.haven.itest.house.HouseTest;
import org.haven.itest.house.TheHouse;
import org.haven.itest.journey.Desk.Manner;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the first call to the access log, by the people whose work it is. */
@RunAsClient
class MainJobTest extends HouseTest {

    private static final Pattern NUMBER = Pattern.compile("C-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]");

    private Given given;

    @BeforeEach
    void the_house_is_at_hand() throws SQLException {
        given = Given.beside(TheHouse.get().asMigrate(), TheHouse.get().secrets().keyEncryptionKey());
    }

    @AfterEach
    void it_is_left() {
        given.close();
    }

    @Test
    void somebody_calls_is_taken_on_is_housed_and_every_look_is_in_the_log() {
        walk(Manner.ENGLISH_DESKTOP, "Lark");
    }

    @Test
    void the_same_way_can_be_gone_in_spanish_on_a_phone() {
        walk(Manner.SPANISH_PHONE, "Alondra");
    }

    private void walk(Manner manner, String name) {
        House house = given.house(3);
        given.posted(given.demo("shea"), house);
        String contact = somebodyCalls(manner, name);
        String file = theyAreTakenOn(manner, contact);
        String number = notesAreWritten(manner, file);
        theyAreHoused(manner, file, house);
        theHouseSeesItsBoard(manner, file, house, name);
        theAuditorReads(manner, file, number, name);
    }

    private String somebodyCalls(Manner manner, String name) {
        try (Desk hollis = Desk.of("hollis", manner)) {
            hollis.at("/").look("my-day");
            hollis.at("/app/intake/record.xhtml");
            hollis.choose("channel", "PHONE").choose("callerRelation", "SELF").choose("nature", "NEEDS_HELP").choose(
                    "urgency", "DAY").tick("immediateDanger", "NO").tick("minorsPresent", "NO");
            hollis.write("chosenName", name).write("safeContact", "Tuesday and Thursday, 10 to 12. No voicemail.").write(
                    "summary", "Asks for a safe place to sleep.");
            hollis.look("contact").press("save");
            hollis.tick("under18", "NO").tick("acts", "RECRUITMENT").tick("means", "FRAUD").tick("purposes",
                    "FORCED_LABOUR").tick("status", "POSSIBLE_VICTIM").choose("decidedBy", "NGO").write("decidedOn",
                            "2026-01-15");
            hollis.look("screening").press("screen-it").look("screened");
            assertFalse(hollis.by("accept-it").isVisible(), "whoever takes the call does not take the case");
            return hollis.page.url();
        }
    }

    private String theyAreTakenOn(Manner manner, String contact) {
        try (Desk casey = Desk.of("casey", manner)) {
            casey.at("/app/intake/list.xhtml").look("contacts");
            casey.at(contact).press("accept-it");
            casey.page.waitForURL(Pattern.compile(".*case=.*"));
            return casey.look("case-file").page.url().replaceFirst(".*case=([0-9a-f-]{36}).*", "$1");
        }
    }

    private String notesAreWritten(Manner manner, String file) {
        try (Desk casey = Desk.of("casey", manner)) {
            casey.at("/app/casefile/list.xhtml").look("caseload");
            casey.at("/app/casefile/notes.xhtml?case=" + file).look("notes-empty");
            casey.write("writing:text", "A first note, kept as it was written.").press("writing:save").look("notes");
            casey.page.locator("a.note-act").first().click();
            casey.write("amending:newText", "The note as it is known now.").press("amending:save").look("notes-amended");
            assertTrue(casey.page.content().contains("A first note, kept as it was written."));
            casey.at("/app/survivor/survivor.xhtml?case=" + file).look("survivor");
            casey.at("/app/casefile/who-looked.xhtml?case=" + file).look("who-looked");
            casey.at("/app/casefile/file.xhtml?case=" + file).look("case-file-later");
            Matcher number = NUMBER.matcher(casey.page.content());
            assertTrue(number.find());
            return number.group();
        }
    }

    private void theyAreHoused(Manner manner, String file, House house) {
        try (Desk casey = Desk.of("casey", manner)) {
            casey.at("/app/placement/placement.xhtml?case=" + file).look("placement-none");
            casey.at("/app/placement/beds.xhtml?case=" + file).look("beds");
            casey.at("/app/placement/admit.xhtml?case=" + file + "&bed=" + house.beds().get(0)).look("admit");
            casey.press("go");
            if (casey.by("sure").isVisible()) {
                casey.look("admit-asked").by("sure").check();
                casey.press("go");
            }
            casey.look("placement");
            casey.at("/app/placement/move.xhtml?case=" + file);
            casey.choose("bed", house.beds().get(1).toString()).choose("reason", "SURVIVOR_ASKED").look("move").press(
                    "go");
            if (casey.by("sure").isVisible()) {
                casey.by("sure").check();
                casey.press("go");
            }
            casey.look("moved");
        }
    }

    private void theHouseSeesItsBoard(Manner manner, String file, House house, String name) {
        try (Desk shea = Desk.of("shea", manner)) {
            shea.at("/app/placement/shelters.xhtml").look("shelters");
            shea.at("/app/placement/board.xhtml?shelter=" + house.id()).look("board");
            assertTrue(shea.text().contains(name));
            Response answer = shea.page.navigate("/app/casefile/file.xhtml?case=" + file);
            assertEquals(404, answer.status());
            assertFalse(shea.page.content().contains(name));
        }
        try (Desk casey = Desk.of("casey", manner)) {
            casey.at("/app/placement/end.xhtml?case=" + file).choose("destination", "OWN_HOME").choose("reason",
                    "NO_LONGER_NEEDED").look("end").press("go").look("ended");
        }
    }

    private void theAuditorReads(Manner manner, String file, String number, String name) {
        try (Desk audrey = Desk.of("audrey", manner)) {
            assertEquals(404, audrey.page.navigate("/app/casefile/file.xhtml?case=" + file).status());
        }
        try (Desk audrey = Desk.of("audrey", manner)) {
            audrey.at("/app/audit/log.xhtml?number=" + number).look("access-log");
            String log = audrey.page.content();
            assertTrue(log.contains("shea"), "the refused look of the house is there");
            assertTrue(log.contains("audrey"), "the auditor's own refused look is there");
            assertFalse(log.contains(name), "no name is in the log");
            assertFalse(log.contains("A first note"), "no word of the case is in the log");
        }
    }
}
