package org.haven.itest.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import org.haven.casefile.ListCaseload;
import org.haven.intake.ListIntakes;
import org.haven.itest.given.Given;
import org.haven.itest.given.Given.House;
import org.haven.itest.given.Given.Staff;
import org.haven.notice.SeeMyDay;
import org.haven.placement.SeeBoard;
import org.haven.placement.ShelterId;
import org.haven.shared.Page;
import org.haven.staff.ListTeam;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A list asks the database as often for five hundred rows as for one. PostgreSQL itself counts, so that nothing that
 * reaches it is missed; the least of three tries is taken, since a timer may ask meanwhile.
 */
class StatementsTest extends InsideTest {

    private static final int[] SIZES = {1, 25, 500};

    @Inject
    ListCaseload caseload;
    @Inject
    ListIntakes intakes;
    @Inject
    SeeMyDay day;
    @Inject
    SeeBoard board;
    @Inject
    ListTeam team;

    private Given given;
    private Given log;

    @BeforeEach
    void the_house_is_at_hand() {
        given = Given.inside();
        log = Given.insideAsSuperuser();
    }

    @AfterEach
    void it_is_left() {
        given.close();
        log.close();
    }

    @Test
    void the_caseload() throws Exception {
        Staff casey = given.staff(given.team(), "caseworker");
        same(casey, n -> given.caseOf(casey), () -> caseload.list(new Page(0, Page.LARGEST)));
    }

    @Test
    void contacts_that_wait() throws Exception {
        Staff casey = given.staff(given.team(), "caseworker");
        same(casey, n -> given.contact(casey), () -> intakes.list(new Page(0, Page.LARGEST)));
    }

    @Test
    void what_waits_for_me() throws Exception {
        Staff casey = given.staff(given.team(), "caseworker");
        same(casey, n -> given.run("""
                insert into haven.task (id, staff_id, kind, due_on, made_at) values (?, ?, 'placement.welcome-check',
                    current_date, now())""", UUID.randomUUID(), casey.id()), day::see);
    }

    @Test
    void my_team() throws Exception {
        UUID hers = given.team();
        Staff sunil = given.staff(hers, "supervisor");
        same(sunil, n -> given.staff(hers, "caseworker"), team::list);
    }

    @Test
    void the_board_of_a_house() throws Exception {
        Staff shea = given.staff(null, "shelter-staff");
        House house = given.house(1);
        given.posted(shea, house);
        UUID unit = given.one("select id from haven.unit where shelter_id = ?", UUID.class, house.id());
        same(shea, n -> given.run("insert into haven.bed (shelter_id, unit_id, label) values (?, ?, ?)", house.id(),
                unit, "X" + n), () -> board.see(new ShelterId(house.id())));
    }

    private void same(Staff staff, IntConsumer add, Callable<?> list) throws Exception {
        As.person(staff, list);
        List<Long> counts = new ArrayList<>();
        int rows = 0;
        for (int size : SIZES) {
            for (; rows < size; rows++) {
                add.accept(rows);
            }
            long least = Long.MAX_VALUE;
            for (int i = 0; i < 3; i++) {
                long before = asked();
                As.person(staff, list);
                least = Math.min(least, asked() - before);
            }
            counts.add(least);
        }
        assertTrue(counts.get(0) >= 2, "nothing was counted: " + counts);
        assertEquals(List.of(counts.get(0), counts.get(0), counts.get(0)), counts, "statements for 1, 25 and 500 rows");
    }

    /** Statements of the application that PostgreSQL has run, whoever sent them. */
    private long asked() {
        return log
                .count("""
                        select coalesce(sum(s.calls), 0)::bigint from pg_stat_statements s
                         where s.userid = 'haven_app'::regrole and s.toplevel and s.query !~* '^(begin|commit|rollback|set)'""");
    }
}
