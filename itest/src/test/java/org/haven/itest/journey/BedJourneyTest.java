package org.haven.itest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.haven.itest.given.Given;
import org.haven.itest.given.Given.House;
import org.junit.jupiter.api.Test;

/** A bed is found, held, given, changed and left; the house sees its board and no case. */
class BedJourneyTest extends Journey {

    BedJourneyTest() {
        super("bed");
    }

    @Test
    void a_bed_is_found_held_given_changed_and_left() throws Exception {
        Given given = given();
        House house = given.house(3);
        String code = given.one("select code_name from haven.shelter where id = ?", String.class, house.id());
        String ref = given.caseOf(given.demo("casey")).id().toString();
        Desk casey = as("casey").open("/app/placement/placement.xhtml?case=" + ref).titled("Placement")
                .reads("No bed at the moment.").seen("none");
        casey.follow("Find a bed").titled("Free beds").seen("free");
        row(casey, code, "B1").getByRole(com.microsoft.playwright.options.AriaRole.BUTTON).click();
        casey.reads("The bed is kept free.").seen("held");

        casey.follow("Admit now").titled("Admit to a bed").seen("admit");
        // the bed that was held is offered; another one is chosen, and that is the one
        casey.field("bed").selectOption(house.beds().get(2).toString());
        casey.fill("agreed", "A lamp at night.").press("Admit").reads("The age is not known").state("admit-confirm");
        assertThat(casey.field("agreed")).hasValue("A lamp at night.");
        casey.field("sure").check();
        casey.press("Admit").titled("Placement").reads("The stay has begun.").reads("A lamp at night.").reads("B3");
        casey.state("placed");

        casey.follow("Move to another bed").titled("Move to another bed").seen("move");
        casey.field("bed").selectOption(house.beds().get(1).toString());
        casey.choose("reason", "They asked for it").press("Move").reads("The age is not known");
        casey.field("sure").check();
        casey.press("Move").titled("Placement").reads("The move is written down.");

        casey.follow("End the stay").titled("End the stay").seen("end");
        casey.press("End the stay").reads("needs an answer").state("end-missing");
        casey.choose("destination", "A home of their own").choose("reason", "No longer needed").press("End the stay");
        casey.titled("Placement").reads("The stay has ended.").reads("A home of their own").state("ended");
        casey.open("/app/casefile/file.xhtml?case=" + ref).reads("A stay began").reads("The stay ended");
    }

    @Test
    void of_two_who_admit_to_one_bed_at_once_one_succeeds_and_the_other_keeps_what_was_typed() throws Exception {
        Given given = given();
        UUID bed = given.house(2).beds().get(0);
        List<Desk> both = List.of(ready(given, "casey", bed), ready(given, "cleo", bed));
        both.forEach(desk -> desk.page().evaluate("() => { setTimeout(() => document.getElementById('go').click()) }"));
        Pattern outcome = Pattern.compile("The stay has begun\\.|A colleague has just taken this bed\\.");
        both.forEach(desk -> assertThat(desk.page().locator("#messages")).containsText(outcome));
        List<Desk> told = both.stream().filter(desk -> desk.page().url().contains("admit.xhtml")).toList();
        assertEquals(1, told.size());
        assertEquals(1, given.count("select count(*) from haven.bed_claim where bed_id = ? and kind = 'stay'", bed));
        Desk other = told.get(0).reads("A colleague has just taken this bed.");
        assertThat(other.field("agreed")).hasValue(Pattern.compile("A door that can be locked for (casey|cleo)"));
        assertThat(other.field("bed")).hasValue("");
        other.state("taken-meanwhile");
    }

    private Desk ready(Given given, String login, UUID bed) {
        String ref = given.caseOf(given.demo(login)).id().toString();
        Desk desk = as(login).open("/app/placement/admit.xhtml?case=" + ref + "&offered=" + bed);
        desk.fill("agreed", "A door that can be locked for " + login).press("Admit").reads("The age is not known");
        desk.field("sure").check();
        return desk;
    }

    @Test
    void the_house_sees_its_board_and_no_case() throws Exception {
        Given given = given();
        House house = given.house(2);
        given.posted(given.demo("shea"), house);
        String ref = given.caseOf(given.demo("casey")).id().toString();
        Desk shea = as("shea").open("/app/placement/shelters.xhtml").titled("Your houses").seen("houses");
        shea.open("/app/placement/board.xhtml?shelter=" + house.id()).reads("Bed B1").seen("board");
        shea.follow("Take bed B1 out of use").titled("Take bed B1 out of use").seen("out-of-use");
        shea.answer("reason", "Cleaning").press("Take out of use").reads("The bed is out of use.").state("board-out");
        shea.follow("Bring bed B1 back into use").press("Back into use").reads("The bed can be used again.");
        Stream.of("/app/casefile/file.xhtml?case=" + ref, "/app/placement/placement.xhtml?case=" + ref,
                "/app/casefile/notes.xhtml?case=" + ref, "/app/survivor/survivor.xhtml?case=" + ref)
                .forEach(path -> assertEquals(404, shea.status(path), path));
        House foreign = given.house(1);
        assertEquals(404, shea.status("/app/placement/board.xhtml?shelter=" + foreign.id()));
    }

    @Test
    void the_board_of_the_demo_story_is_pictured() throws Exception {
        UUID harbour = given().one("select id from haven.shelter where code_name = 'Harbour'", UUID.class);
        as("shea").open("/app/placement/board.xhtml?shelter=" + harbour).titled("Bed board: Harbour").seen("harbour")
                .picture("board", 820);
    }

    private static Locator row(Desk desk, String house, String bed) {
        return desk.page().locator("table.list tbody tr").filter(new Locator.FilterOptions().setHasText(house))
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\b" + bed + "\\b")));
    }
}
