package org.haven.itest.rows;

import static org.haven.itest.rows.RowSecurityTest.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.haven.itest.given.Given;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.house.HouseTest;
import org.haven.itest.house.TheHouse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who finds legal matters in the database, and that nothing moves where it may not, whatever code asks for it. */
@RunAsClient
class LegalRowsTest extends HouseTest {

    private static final String COUNTS = """
            select (select count(*) from haven.legal_matter) || ' ' || (select count(*) from haven.legal_hearing) || ' '
                || (select count(*) from haven.legal_deadline) || ' '
                || (select count(*) from haven.case_move where machine like 'legal-%') || ' '
                || (select count(*) from haven.task where kind like 'legal.%')""";

    private Connection migrate;
    private Connection app;
    private Given given;
    private Staff casey;
    private Staff lena;
    private Case file;
    private UUID matter;
    private UUID hearing;
    private UUID deadline;

    @BeforeEach
    void a_case_with_a_non_punishment_matter_and_another() throws SQLException {
        migrate = TheHouse.get().asMigrate();
        app = TheHouse.get().asApp();
        app.setAutoCommit(false);
        given = Given.beside(migrate, TheHouse.get().secrets().keyEncryptionKey());
        UUID team = given.team();
        casey = given.staff(team, "caseworker");
        lena = given.staff(team, "legal-officer");
        file = given.caseOf(casey);
        given.assigned(lena, file, "legal-officer");
        full("non-punishment-defence");
        matter = full("civil-claim");
    }

    private UUID full(String type) {
        UUID id = UUID.randomUUID();
        hearing = UUID.randomUUID();
        deadline = UUID.randomUUID();
        given.run("""
                insert into haven.legal_matter (id, case_id, form_key, type, country, opened_on, state, officer_id,
                    opened_by, opened_at)
                values (?, ?, ?, ?, 'ESP', current_date, 'open', ?, ?, now())""", id, file.id(), UUID.randomUUID(),
                type, lena.id(), lena.id());
        given.run("""
                insert into haven.legal_hearing (id, case_id, matter_id, form_key, at, kind, mode, support, interpreter,
                    state, set_by, set_at)
                values (?, ?, ?, ?, now(), 'other', 'remote', 'no', 'no', 'planned', ?, now())""", hearing, file.id(),
                id, UUID.randomUUID(), lena.id());
        given.run("""
                insert into haven.legal_deadline (id, case_id, matter_id, form_key, kind, due_on, remind_before, state,
                    set_by, set_at)
                values (?, ?, ?, ?, 'other', current_date, '{1}', 'open', ?, now())""", deadline, file.id(), id,
                UUID.randomUUID(), lena.id());
        given.run("""
                insert into haven.task (id, staff_id, kind, case_id, about_id, due_on, made_at)
                values (?, ?, 'legal.deadline', ?, ?, current_date, now())""", UUID.randomUUID(), lena.id(), file.id(),
                deadline);
        return id;
    }

    @AfterEach
    void the_connections_are_given_back() throws SQLException {
        app.rollback();
        app.close();
        migrate.close();
    }

    private void sees(String counts, Staff who, String act, String scope) throws SQLException {
        Entry.of(who, act, scope, scope.equals("case") ? file.id() : null).enter(app);
        assertEquals(List.of(counts), rows(app, COUNTS), who.login() + " " + act);
        app.rollback();
    }

    @Test
    void the_legal_work_is_found_by_those_who_may_know_of_it() throws SQLException {
        Staff sunil = given.staff(casey.team(), "supervisor");
        for (Staff who : List.of(lena, casey, sunil)) {
            sees("2 2 2 6 2", who, "legal.read", "case");
            sees("2 2 2 6 2", who, "casefile.closing", "case");
        }
        sees("2 2 2 0 2", lena, "calendar.mine", "caseload");
    }

    @Test
    void a_counsellor_of_the_case_finds_none_of_it_in_any_act() throws SQLException {
        Staff corin = given.staff(casey.team(), "counsellor");
        given.assigned(corin, file, "counsellor");
        for (String act : List.of("casefile.open", "casefile.notes", "legal.read", "calendar.case")) {
            sees("0 0 0 0 0", corin, act, "case");
        }
        sees("0 0 0 0 0", corin, "calendar.mine", "caseload");
    }

    @Test
    void a_non_punishment_matter_is_found_in_no_timeline_no_packet_and_no_list() throws SQLException {
        for (Staff who : List.of(lena, casey)) {
            for (String act : List.of("casefile.open", "casefile.notes", "consent.read", "placement.open")) {
                Entry.of(who, act, "case", file.id()).enter(app);
                assertEquals(List.of(matter.toString()), rows(app, "select id::text from haven.legal_matter"), act);
                assertEquals(List.of(hearing.toString()), rows(app, "select id::text from haven.legal_hearing"), act);
                assertEquals(List.of(deadline.toString()), rows(app, "select id::text from haven.legal_deadline"));
                app.rollback();
            }
        }
        for (String act : List.of("casefile.list", "calendar.mine")) {
            sees("0 0 0 0 0", casey, act, "caseload");
        }
    }

    @Test
    void nothing_moves_but_in_the_act_that_moves_it_and_along_its_legal_moves() throws SQLException {
        List<String> changes = List.of("update haven.legal_matter set state = 'advice', version = 1",
                "update haven.legal_hearing set state = 'held', version = 1",
                "update haven.legal_deadline set state = 'met', version = 1");
        List<String> acts = List.of("legal.matter.move", "legal.hearing.end", "legal.deadline.end");
        for (String act : List.of("legal.read", "casefile.open", "legal.matter.open", "legal.hearing.set",
                "legal.deadline.set")) {
            for (String change : changes) {
                Entry.to(lena, act, file.id()).enter(app);
                assertEquals(0, update(change), act + ": " + change);
                app.rollback();
            }
        }
        for (int i = 0; i < changes.size(); i++) {
            Entry.to(lena, acts.get(i), file.id()).enter(app);
            assertEquals(2, update(changes.get(i)));
            app.rollback();
        }
        for (String illegal : List.of("update haven.legal_matter set state = 'granted'",
                "update haven.legal_matter set state = 'closed'")) {
            Entry.to(lena, "legal.matter.move", file.id()).enter(app);
            assertEquals("23514", state(illegal), illegal);
            app.rollback();
        }
        given.run("update haven.legal_hearing set state = 'held' where case_id = ?", file.id());
        given.run("update haven.legal_deadline set state = 'met' where case_id = ?", file.id());
        Entry.to(lena, "legal.hearing.end", file.id()).enter(app);
        assertEquals("23514", state("update haven.legal_hearing set state = 'planned'"));
        app.rollback();
        Entry.to(lena, "legal.deadline.end", file.id()).enter(app);
        assertEquals("23514", state("update haven.legal_deadline set state = 'open'"));
    }

    @Test
    void what_is_set_stays_and_is_set_under_ones_own_name_and_in_a_matter_of_this_case() throws SQLException {
        for (String never : List.of("update haven.legal_matter set type = 'other'",
                "update haven.legal_matter set opened_on = current_date", "update haven.legal_hearing set at = now()",
                "update haven.legal_deadline set due_on = current_date", "delete from haven.legal_matter",
                "delete from haven.legal_hearing", "delete from haven.legal_deadline")) {
            Entry.to(lena, "legal.matter.amend", file.id()).enter(app);
            assertEquals("42501", state(never), never);
            app.rollback();
        }
        String insert = """
                insert into haven.legal_deadline (id, case_id, matter_id, form_key, kind, due_on, remind_before, state,
                    set_by, set_at)
                values (gen_random_uuid(), '%s', '%s', gen_random_uuid(), 'other', current_date, '{}', 'open', '%s',
                    now())""";
        Case other = given.caseOf(casey);
        for (String wrong : List.of(insert.formatted(file.id(), matter, casey.id()),
                insert.formatted(other.id(), matter, lena.id()))) {
            Entry.to(lena, "legal.deadline.set", file.id()).enter(app);
            String said = state(wrong);
            assertEquals(true, List.of("42501", "23503").contains(said), said + wrong);
            app.rollback();
        }
        Entry.to(lena, "legal.deadline.set", file.id()).enter(app);
        assertEquals(1, update(insert.formatted(file.id(), matter, lena.id())));
    }

    private int update(String sql) throws SQLException {
        try (Statement statement = app.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private String state(String sql) throws SQLException {
        try (Statement statement = app.createStatement()) {
            return assertThrows(SQLException.class, () -> statement.execute(sql), sql).getSQLState();
        }
    }
}
