package org.haven.itest.rows;

import static org.haven.itest.rows.RowSecurityTest.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
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

/** Privileged notes when the database is spoken to directly, as an injection into any act of anybody would. */
@RunAsClient
class PrivilegedNotesWallTest extends HouseTest {

    private static final String DENIED = "42501";
    private static final String BROKEN_RULE = "23514";
    private static final List<String> ACTS = List.of("legal.privileged.read", "legal.privileged.write",
            "legal.privileged.sign", "legal.privileged.addendum", "legal.privileged.stand-in");
    private static final String READ = ACTS.get(0);

    private Connection migrate;
    private Connection app;
    private Given given;
    private Staff casey;
    private Staff lena;
    private Staff liam;
    private Case file;
    private UUID signed;
    private UUID draft;

    @BeforeEach
    void a_case_with_a_signed_note_and_a_draft_of_its_legal_officer() throws SQLException {
        migrate = TheHouse.get().asMigrate();
        app = TheHouse.get().asApp();
        app.setAutoCommit(false);
        given = Given.beside(migrate, TheHouse.get().secrets().keyEncryptionKey());
        UUID team = given.team();
        casey = given.staff(team, "caseworker");
        lena = given.staff(team, "legal-officer");
        liam = given.staff(team, "legal-officer");
        file = given.caseOf(casey);
        given.assigned(lena, file, "legal-officer");
        given.heads(liam, "legal-lead", team);
        given.run("insert into crypto.data_key (subject_id, key_class, kek_id, wrapped) values (?, 'legal', 1, ?)",
                file.subject(), new byte[40]);
        signed = note(lena, true);
        draft = note(lena, false);
        given.run("""
                insert into haven.compartment_addendum (id, compartment, note_id, case_id, form_key, body, author_id,
                    written_at) values (?, 'privileged', ?, ?, ?, ?, ?, now())""", UUID.randomUUID(), signed, file.id(),
                UUID.randomUUID(), new byte[40], lena.id());
    }

    private UUID note(Staff author, boolean isSigned) {
        UUID id = UUID.randomUUID();
        given.run("""
                insert into haven.compartment_note (id, compartment, case_id, form_key, body, author_id, written_at,
                    signed_at)
                values (?, 'privileged', ?, ?, ?, ?, now(), case when ? then now() end)""", id, file.id(),
                UUID.randomUUID(), new byte[40], author.id(), isSigned);
        return id;
    }

    @AfterEach
    void the_connections_are_given_back() throws SQLException {
        app.rollback();
        app.close();
        migrate.close();
    }

    @Test
    void no_act_of_anybody_changes_or_deletes_a_signed_note() throws SQLException {
        for (Staff who : List.of(lena, liam)) {
            for (String act : ACTS) {
                for (String change : List.of("body = '\\x00'", "signed_at = null", "version = version + 1")) {
                    enter(who, act);
                    assertEquals(0,
                            update("update haven.compartment_note set " + change + " where id = '" + signed + "'"));
                    app.rollback();
                }
                for (String change : List.of("delete from haven.compartment_note", "truncate haven.compartment_note",
                        "update haven.compartment_addendum set body = '\\x00'",
                        "delete from haven.compartment_addendum",
                        "update haven.compartment_note set author_id = '" + who.id() + "'")) {
                    enter(who, act);
                    denied(app, change, DENIED);
                }
            }
        }
        denied(migrate, "update haven.compartment_note set body = '\\x00' where id = '" + signed + "'", BROKEN_RULE);
        denied(migrate, "delete from haven.compartment_note where id = '" + signed + "'", BROKEN_RULE);
        enter(lena, "legal.privileged.write");
        assertEquals(1, update("update haven.compartment_note set body = '\\x00' where id = '" + draft + "'"));
    }

    @Test
    void supervisor_lead_counsellor_and_every_other_head_find_nothing_inside_the_compartment() throws SQLException {
        UUID team = casey.team();
        Staff sunil = given.staff(team, "supervisor");
        Staff corin = given.staff(team, "counsellor");
        given.assigned(corin, file, "counsellor");
        Staff cora = given.staff(team, "counsellor");
        given.heads(cora, "clinical-supervisor", team);
        Staff colleague = given.staff(team, "legal-officer");
        Staff elsewhere = given.staff(given.team(), "legal-officer");
        given.heads(elsewhere, "legal-lead", elsewhere.team());
        Staff onlyInName = given.staff(team, "caseworker");
        given.assigned(onlyInName, file, "legal-officer");
        Staff audrey = given.staff(null, "auditor");
        Staff adele = given.staff(null, "administrator");
        for (Staff who : List.of(sunil, casey, corin, cora, colleague, elsewhere, onlyInName, audrey, adele)) {
            for (String act : ACTS) {
                enter(who, act);
                nothing(who.login() + " " + act);
            }
        }
        Staff beside = given.staff(team, "legal-officer");
        given.assigned(beside, file, "legal-officer");
        enter(beside, READ);
        assertEquals(List.of(), notes(), "who works beside the author finds own notes only");
    }

    @Test
    void no_other_scope_and_no_other_act_shows_a_note_or_its_key() throws SQLException {
        for (Staff who : List.of(lena, liam, casey)) {
            for (String act : List.of("casefile.open", "legal.read", "legal.matter.move", READ)) {
                Entry.of(who, act, "case", file.id()).enter(app);
                nothing(who.login() + " " + act);
            }
            for (String act : List.of("casefile.list", "calendar.mine", READ)) {
                Entry.of(who, act, "caseload", null).enter(app);
                nothing(who.login() + " " + act + " over a caseload");
            }
            Entry.of(who, "legal.privileged.supervise", "nothing", null).enter(app);
            nothing(who.login() + " supervising");
            Entry.of(who, "counselling.clinical.read", "compartment", file.id()).enter(app);
            nothing(who.login() + " in the other compartment");
        }
    }

    @Test
    void author_and_legal_lead_find_the_notes_with_their_key_and_nothing_else_of_the_case() throws SQLException {
        for (Staff who : List.of(lena, liam)) {
            enter(who, READ);
            assertEquals(sorted(signed, draft), notes(), who.login());
            assertEquals(List.of("legal"), rows(app, "select key_class from crypto.data_key"));
            for (String table : List.of("haven.case_file", "haven.survivor", "haven.case_note", "haven.legal_matter",
                    "haven.legal_hearing", "haven.legal_deadline", "haven.task")) {
                assertEquals(List.of("0"), rows(app, "select count(*)::text from " + table), table);
            }
            app.rollback();
        }
    }

    @Test
    void an_assignment_that_has_ended_and_a_function_that_has_ended_open_nothing() throws SQLException {
        given.released(lena, file);
        given.run("update access.staff_function set valid_from = now() - interval '2 days',"
                + " valid_until = now() - interval '1 day' where staff_id = ?", liam.id());
        for (Staff who : List.of(lena, liam)) {
            enter(who, READ);
            nothing(who.login());
        }
    }

    @Test
    void a_stand_in_finds_the_notes_until_then_and_not_after() throws SQLException {
        Staff colleague = given.staff(casey.team(), "legal-officer");
        given.standsIn(colleague, lena, file, "privileged", 3_600);
        enter(colleague, READ);
        assertEquals(sorted(signed, draft), notes());
        app.rollback();
        enter(colleague, "legal.privileged.write");
        assertEquals(0, update("update haven.compartment_note set version = version + 1"), "not in the author's name");
        app.rollback();
        given.run("update access.stand_in set valid_until = now() where case_id = ?", file.id());
        enter(colleague, READ);
        nothing("over");
    }

    @Test
    void that_a_note_is_kept_is_told_to_the_lead_and_to_those_who_work_in_the_compartment() throws SQLException {
        Staff sunil = given.staff(casey.team(), "supervisor");
        for (Staff who : List.of(casey, lena, sunil, liam)) {
            Entry.to(who, "legal.read", file.id()).enter(app);
            assertEquals(List.of(who == casey || who == lena ? "2" : "0"),
                    rows(app, "select count(*)::text from sec.notes_kept('privileged')"), who.login());
            app.rollback();
        }
    }

    private void enter(Staff who, String act) throws SQLException {
        Entry.of(who, act, "compartment", file.id()).enter(app);
    }

    private List<String> notes() throws SQLException {
        return rows(app, "select id::text from haven.compartment_note order by id::text");
    }

    /** No note, no addendum, no key of the compartment. Ends the transaction. */
    private void nothing(String who) throws SQLException {
        assertEquals(List.of("0 0 0"), rows(app, """
                select (select count(*) from haven.compartment_note) || ' '
                    || (select count(*) from haven.compartment_addendum) || ' '
                    || (select count(*) from crypto.data_key where key_class <> 'survivor')"""), who);
        app.rollback();
    }

    private static List<String> sorted(UUID... ids) {
        return Arrays.stream(ids).map(UUID::toString).sorted().toList();
    }

    private int update(String sql) throws SQLException {
        try (Statement statement = app.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static void denied(Connection connection, String sql, String state) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            SQLException refusal = assertThrows(SQLException.class, () -> statement.execute(sql), sql);
            assertEquals(state, refusal.getSQLState(), sql + ": " + refusal.getMessage());
        }
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
    }
}
