package org.haven.itest.rows;

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

/** What the application's own role can see of safety and of the desk when it speaks to the database directly. */
@RunAsClient
class DeskRowsTest extends HouseTest {

    private static final String DENIED = "42501";
    private static final List<String> OF_THE_DESK = List.of("haven.task", "haven.risk_assessment", "access.assignment",
            "haven.case_file");

    private Connection migrate;
    private Connection app;
    private Given given;
    private Staff sunil;
    private Staff casey;
    private Case hers;

    @BeforeEach
    void two_teams_with_a_case_a_task_and_an_assessment_each() throws SQLException {
        migrate = TheHouse.get().asMigrate();
        app = TheHouse.get().asApp();
        app.setAutoCommit(false);
        given = Given.beside(migrate, TheHouse.get().secrets().keyEncryptionKey());
        casey = given.staff(given.team(), "caseworker");
        sunil = given.staff(casey.team(), "supervisor");
        hers = filled(casey);
        filled(given.staff(given.team(), "caseworker"));
    }

    @AfterEach
    void the_connections_are_given_back() throws SQLException {
        app.rollback();
        app.close();
        migrate.close();
    }

    private Case filled(Staff staff) {
        Case file = given.caseOf(staff);
        given.run("""
                insert into haven.risk_assessment (id, case_id, form_key, level, reason, review_on, assessed_by,
                    assessed_at)
                values (?, ?, ?, 'high', '\\x00', current_date, ?, now())""", UUID.randomUUID(), file.id(),
                UUID.randomUUID(), staff.id());
        given.run("""
                insert into haven.person_of_concern (id, case_id, form_key, name, relation, roles, recorded_by,
                    recorded_at)
                values (?, ?, ?, '\\x00', 'unknown', '{}', ?, now())""", UUID.randomUUID(), file.id(),
                UUID.randomUUID(), staff.id());
        given.run("""
                insert into haven.task (id, staff_id, kind, case_id, due_on, made_at)
                values (?, ?, 'safety.risk-review', ?, current_date - 1, now())""", UUID.randomUUID(), staff.id(),
                file.id());
        return file;
    }

    @Test
    void the_desk_opens_the_own_teams_rows_and_no_name_and_no_key() throws SQLException {
        Entry.toCaseload(sunil, "desk.open").enter(app);
        for (String table : OF_THE_DESK) {
            assertEquals(1, visible(table), table);
        }
        for (String table : List.of("haven.person_of_concern", "crypto.data_key", "haven.survivor",
                "haven.case_note")) {
            assertEquals(0, visible(table), table);
        }
    }

    @Test
    void no_other_list_and_no_other_role_opens_colleagues_tasks() throws SQLException {
        for (String action : List.of("casefile.list", "calendar.mine", "casefile.find")) {
            Entry.toCaseload(sunil, action).enter(app);
            assertEquals(0, visible("haven.task"), action);
            assertEquals(0, visible("access.assignment"), action);
            app.rollback();
        }
        Staff colleague = given.staff(casey.team(), "caseworker");
        Entry.toCaseload(colleague, "desk.open").enter(app);
        for (String table : OF_THE_DESK) {
            assertEquals(0, visible(table), "a colleague who forged the act: " + table);
        }
        app.rollback();
        Entry.to(sunil, "desk.open", hers.id()).enter(app);
        assertEquals(0, visible("haven.task"), "an act of a list opens no case");
    }

    @Test
    void the_desk_changes_nothing() throws SQLException {
        Entry.toCaseload(sunil, "desk.open").enter(app);
        assertEquals(0, update("update haven.task set state = 'done', ended_at = now()"));
        denied("update haven.risk_assessment set level = 'low'");
    }

    @Test
    void an_assessment_and_a_person_of_concern_are_never_deleted_or_rewritten() throws SQLException {
        for (String change : List.of("delete from haven.risk_assessment", "delete from haven.person_of_concern",
                "update haven.risk_assessment set review_on = null",
                "update haven.person_of_concern set name = '\\x01'",
                "update haven.person_of_concern set recorded_by = withdrawn_by")) {
            Entry.to(casey, "safety.concern.withdraw", hers.id()).enter(app);
            denied(change);
        }
    }

    @Test
    void a_person_of_concern_is_withdrawn_once_by_the_act_that_does_so_and_in_ones_own_name() throws SQLException {
        String withdraw = "update haven.person_of_concern set withdrawn_by = '%s', withdrawn_at = now(), withdrawal = '\\x01'";
        Entry.toCase(casey, hers.id()).enter(app);
        assertEquals(0, update(withdraw.formatted(casey.id())));
        app.rollback();
        Entry.to(casey, "safety.concern.withdraw", hers.id()).enter(app);
        denied(withdraw.formatted(sunil.id()));
        Entry.to(casey, "safety.concern.withdraw", hers.id()).enter(app);
        assertEquals(1, update(withdraw.formatted(casey.id())));
        assertEquals(0, update(withdraw.formatted(casey.id())));
    }

    @Test
    void reading_safety_writes_nothing_into_it_and_nobody_assesses_in_a_colleagues_name() throws SQLException {
        String assess = "insert into haven.risk_assessment (id, case_id, form_key, level, reason, assessed_by, assessed_at)"
                + " values (gen_random_uuid(), '" + hers.id() + "', gen_random_uuid(), 'low', '\\x00', '%s', now())";
        Entry.to(casey, "safety.read", hers.id()).enter(app);
        denied(assess.formatted(casey.id()));
        Entry.to(casey, "safety.risk.assess", hers.id()).enter(app);
        denied(assess.formatted(sunil.id()));
        Entry.to(casey, "safety.risk.assess", hers.id()).enter(app);
        assertEquals(1, update(assess.formatted(casey.id())));
    }

    private int visible(String table) throws SQLException {
        return Integer.parseInt(RowSecurityTest.rows(app, "select count(*)::text from " + table).get(0));
    }

    private int update(String sql) throws SQLException {
        try (Statement statement = app.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private void denied(String sql) throws SQLException {
        assertEquals(DENIED, assertThrows(SQLException.class, () -> update(sql), sql).getSQLState(), sql);
        app.rollback();
    }
}
