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

/** Clinical notes when the database is spoken to directly: as the application's role, and as those who own the tables. */
@RunAsClient
class ClinicalNotesWallTest extends HouseTest {

    private static final String DENIED = "42501";
    private static final String BROKEN_RULE = "23514";
    private static final String READ = "counselling.clinical.read";
    private static final String WRITE = "counselling.clinical.write";
    private static final String SIGN = "counselling.clinical.sign";
    private static final String ADD = "counselling.clinical.addendum";

    private Connection migrate;
    private Connection app;
    private Given given;
    private Staff casey;
    private Staff corin;
    private Staff beside;
    private Staff head;
    private Staff sunil;
    private Staff audrey;
    private Case hers;
    private UUID signed;
    private UUID draft;

    @BeforeEach
    void a_case_with_a_signed_note_and_a_draft_of_its_counsellor() throws SQLException {
        migrate = TheHouse.get().asMigrate();
        app = TheHouse.get().asApp();
        app.setAutoCommit(false);
        given = Given.beside(migrate, TheHouse.get().secrets().keyEncryptionKey());
        UUID team = given.team();
        casey = given.staff(team, "caseworker");
        corin = given.staff(team, "counsellor");
        beside = given.staff(team, "counsellor");
        head = given.staff(team, "counsellor");
        sunil = given.staff(team, "supervisor");
        audrey = given.staff(null, "auditor");
        hers = given.caseOf(casey);
        given.assigned(corin, hers, "counsellor");
        given.assigned(beside, hers, "counsellor");
        given.heads(head, "clinical-supervisor", team);
        given.run(
                "insert into crypto.data_key (subject_id, key_class, kek_id, wrapped) values (?, 'counselling', 1, ?)",
                hers.subject(), new byte[40]);
        signed = note(hers, corin, "clinical", true);
        draft = note(hers, corin, "clinical", false);
        given.run("""
                insert into haven.compartment_addendum (id, compartment, note_id, case_id, form_key, body, author_id,
                    written_at) values (?, 'clinical', ?, ?, ?, ?, ?, now())""", UUID.randomUUID(), signed, hers.id(),
                UUID.randomUUID(), new byte[40], corin.id());
    }

    private UUID note(Case file, Staff author, String compartment, boolean isSigned) {
        UUID id = UUID.randomUUID();
        given.run("""
                insert into haven.compartment_note (id, compartment, case_id, form_key, body, author_id, written_at,
                    signed_at)
                values (?, ?, ?, ?, ?, ?, now(), case when ? then now() end)""", id, compartment, file.id(),
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
    void a_signed_note_is_changed_emptied_and_deleted_by_no_act_of_the_application() throws SQLException {
        for (Staff who : List.of(corin, beside, head)) {
            for (String action : List.of(READ, WRITE, SIGN, ADD)) {
                for (String change : List.of("body = '\\x00'", "signed_at = null", "version = version + 1")) {
                    enter(who, action);
                    assertEquals(0,
                            update("update haven.compartment_note set " + change + " where id = '" + signed + "'"),
                            who.login() + " " + action + " " + change);
                    app.rollback();
                }
                for (String change : List.of("delete from haven.compartment_note", "truncate haven.compartment_note",
                        "delete from haven.compartment_addendum", "truncate haven.compartment_addendum",
                        "update haven.compartment_addendum set body = '\\x00'",
                        "update haven.compartment_note set author_id = '" + who.id() + "'",
                        "update haven.compartment_note set written_at = now()")) {
                    enter(who, action);
                    denied(app, change, DENIED);
                }
            }
        }
    }

    @Test
    void not_even_who_migrates_or_who_rules_the_database_changes_a_signed_note() throws SQLException {
        try (Connection superuser = TheHouse.get().postgres().asSuperuser("haven")) {
            for (Connection mighty : List.of(migrate, superuser)) {
                mighty.setAutoCommit(false);
                for (String change : List.of("update haven.compartment_note set body = '\\x00' where id = '%s'",
                        "update haven.compartment_note set signed_at = null where id = '%s'",
                        "delete from haven.compartment_note where id = '%s'",
                        "update haven.compartment_addendum set body = '\\x00' where note_id = '%s'",
                        "delete from haven.compartment_addendum where note_id = '%s'",
                        "truncate haven.compartment_note, haven.compartment_addendum")) {
                    denied(mighty, change.formatted(signed), BROKEN_RULE);
                }
                mighty.setAutoCommit(true);
            }
        }
    }

    @Test
    void without_its_trigger_the_same_update_would_pass() throws SQLException {
        migrate.setAutoCommit(false);
        try (Statement sql = migrate.createStatement()) {
            sql.execute("drop trigger signed_stays_signed on haven.compartment_note");
            assertEquals(1,
                    sql.executeUpdate("update haven.compartment_note set body = '\\x00' where id = '" + signed + "'"));
        } finally {
            migrate.rollback();
        }
        denied(migrate, "update haven.compartment_note set body = '\\x00' where id = '" + signed + "'", BROKEN_RULE);
        migrate.setAutoCommit(true);
    }

    @Test
    void a_draft_is_its_authors_alone() throws SQLException {
        String again = "update haven.compartment_note set body = '\\x00' where id = '" + draft + "'";
        for (Staff who : List.of(beside, head)) {
            enter(who, WRITE);
            assertEquals(0, update(again), who.login());
            app.rollback();
        }
        enter(corin, READ);
        assertEquals(0, update(again), "reading writes nothing");
        app.rollback();
        enter(corin, WRITE);
        assertEquals(1, update(again));
    }

    @Test
    void nobody_writes_or_adds_under_a_colleagues_name_signs_as_they_write_or_adds_to_a_draft() throws SQLException {
        String insert = """
                insert into haven.compartment_note (id, compartment, case_id, form_key, body, author_id, written_at,
                    signed_at)
                values (gen_random_uuid(), '%s', '%s', gen_random_uuid(), '\\x00', '%s', now(), %s)""";
        Case other = given.caseOf(casey);
        for (String written : List.of(insert.formatted("clinical", hers.id(), beside.id(), "null"),
                insert.formatted("clinical", hers.id(), corin.id(), "now()"),
                insert.formatted("privileged", hers.id(), corin.id(), "null"),
                insert.formatted("clinical", other.id(), corin.id(), "null"))) {
            enter(corin, WRITE);
            denied(app, written, DENIED);
        }
        enter(head, WRITE);
        denied(app, insert.formatted("clinical", hers.id(), head.id(), "null"), DENIED);
        enter(corin, READ);
        denied(app, insert.formatted("clinical", hers.id(), corin.id(), "null"), DENIED);
        String add = """
                insert into haven.compartment_addendum (id, compartment, note_id, case_id, form_key, body, author_id,
                    written_at)
                values (gen_random_uuid(), 'clinical', '%s', '%s', gen_random_uuid(), '\\x00', '%s', now())""";
        for (String added : List.of(add.formatted(signed, hers.id(), beside.id()),
                add.formatted(draft, hers.id(), corin.id()), add.formatted(signed, other.id(), corin.id()))) {
            enter(corin, ADD);
            denied(app, added, DENIED);
        }
        enter(beside, ADD);
        denied(app, add.formatted(signed, hers.id(), beside.id()), DENIED);
        enter(corin, ADD);
        assertEquals(1, update(add.formatted(signed, hers.id(), corin.id())));
        app.rollback();
        enter(corin, WRITE);
        assertEquals(1, update(insert.formatted("clinical", hers.id(), corin.id(), "null")));
    }

    @Test
    void no_other_scope_shows_a_note_or_its_key_to_anybody() throws SQLException {
        for (Staff who : List.of(corin, beside, head, casey, sunil, audrey)) {
            for (String action : List.of("casefile.open", "counselling.read", "counselling.session.record", READ,
                    WRITE)) {
                Entry.of(who, action, "case", hers.id()).enter(app);
                nothing(who.login() + " " + action);
            }
            for (String action : List.of("casefile.list", "calendar.mine", READ)) {
                Entry.of(who, action, "caseload", null).enter(app);
                nothing(who.login() + " " + action + " over a caseload");
            }
            for (String action : List.of("counselling.clinical.supervise", READ)) {
                Entry.of(who, action, "nothing", null).enter(app);
                nothing(who.login() + " " + action + " of nothing");
            }
            Entry.of(who, "legal.privileged.read", "compartment", hers.id()).enter(app);
            nothing(who.login() + " in the other compartment");
        }
    }

    @Test
    void who_has_no_business_in_the_compartment_finds_nothing_even_inside_it() throws SQLException {
        Staff elsewhere = given.staff(given.team(), "counsellor");
        given.heads(elsewhere, "clinical-supervisor", elsewhere.team());
        Staff colleague = given.staff(casey.team(), "counsellor");
        Staff onlyInName = given.staff(casey.team(), "caseworker");
        given.assigned(onlyInName, hers, "counsellor");
        given.heads(sunil, "clinical-supervisor", sunil.team());
        for (Staff who : List.of(casey, sunil, audrey, elsewhere, colleague, onlyInName)) {
            for (String action : List.of(READ, WRITE, SIGN, ADD, "counselling.clinical.stand-in")) {
                enter(who, action);
                assertEquals(List.of(), notes(), who.login() + " " + action);
                nothing(who.login() + " " + action);
            }
        }
        enter(beside, READ);
        assertEquals(List.of(), notes(), "working beside the author");
    }

    @Test
    void author_and_clinical_supervisor_find_the_notes_with_their_key_and_nothing_else_of_the_case()
            throws SQLException {
        UUID ofBeside = note(hers, beside, "clinical", true);
        note(hers, corin, "privileged", true);
        enter(corin, READ);
        assertEquals(sorted(signed, draft), notes());
        assertEquals(List.of("counselling"), keys());
        for (String table : List.of("haven.case_file", "haven.survivor", "haven.case_note", "haven.counselling_episode",
                "haven.counselling_session", "haven.task", "haven.safe_contact")) {
            assertEquals(List.of("0"), rows(app, "select count(*)::text from " + table), table);
        }
        app.rollback();
        enter(head, READ);
        assertEquals(sorted(signed, draft, ofBeside), notes());
        assertEquals(List.of("counselling"), keys());
    }

    @Test
    void the_author_whose_assignment_has_ended_finds_nothing() throws SQLException {
        given.released(corin, hers);
        enter(corin, READ);
        nothing("released");
    }

    @Test
    void a_stand_in_finds_this_authors_notes_of_this_case_until_the_time_is_over() throws SQLException {
        Staff cora = given.staff(casey.team(), "counsellor");
        note(hers, beside, "clinical", true);
        Case other = given.caseOf(casey);
        given.assigned(corin, other, "counsellor");
        note(other, corin, "clinical", true);
        given.standsIn(cora, corin, hers, "clinical", 3_600);
        enter(cora, READ);
        assertEquals(sorted(signed, draft), notes());
        assertEquals(List.of("counselling"), keys());
        app.rollback();
        Entry.of(cora, READ, "compartment", other.id()).enter(app);
        nothing("another case");
        enter(cora, WRITE);
        assertEquals(0, update("update haven.compartment_note set version = version + 1"), "not in the author's name");
        app.rollback();
        given.run("update access.stand_in set valid_until = now() where case_id = ?", hers.id());
        enter(cora, READ);
        nothing("over");
    }

    @Test
    void a_stand_in_of_the_other_compartment_finds_no_clinical_note() throws SQLException {
        Staff liam = given.staff(casey.team(), "legal-officer");
        Staff both = given.staff(casey.team(), "counsellor", "legal-officer");
        for (Staff who : List.of(liam, both)) {
            given.standsIn(who, corin, hers, "privileged", 3_600);
            enter(who, READ);
            nothing(who.login());
        }
    }

    @Test
    void that_a_note_is_kept_is_told_to_the_lead_and_to_those_who_work_in_the_compartment() throws SQLException {
        String kept = "select count(*)::text from sec.notes_kept('clinical')";
        Staff caseworker = given.staff(casey.team(), "caseworker");
        given.assigned(caseworker, hers, "caseworker");
        for (Staff who : List.of(casey, corin, beside)) {
            Entry.to(who, "counselling.read", hers.id()).enter(app);
            assertEquals(List.of("2"), rows(app, kept), who.login());
            app.rollback();
        }
        for (Staff who : List.of(caseworker, sunil, head, audrey)) {
            Entry.to(who, "counselling.read", hers.id()).enter(app);
            assertEquals(List.of("0"), rows(app, kept), who.login());
            app.rollback();
        }
        Entry.toCaseload(casey).enter(app);
        assertEquals(List.of("0"), rows(app, kept));
    }

    @Test
    void the_list_to_supervise_names_cases_of_ones_own_team_to_its_head_and_nothing_to_others() throws SQLException {
        String list = "select case_number || ' ' || notes || ' ' || unsigned from sec.supervised_notes(500)";
        Entry.of(head, "counselling.clinical.supervise", "nothing", null).enter(app);
        assertEquals(List.of(hers.number() + " 2 1"), rows(app, list));
        app.rollback();
        given.heads(sunil, "clinical-supervisor", sunil.team());
        Staff elsewhere = given.staff(given.team(), "counsellor");
        given.heads(elsewhere, "clinical-supervisor", elsewhere.team());
        for (Staff who : List.of(corin, sunil, casey, elsewhere)) {
            Entry.of(who, "counselling.clinical.supervise", "nothing", null).enter(app);
            assertEquals(List.of(), rows(app, list), who.login());
            app.rollback();
        }
    }

    @Test
    void what_was_recorded_of_a_session_stays_and_no_code_makes_an_illegal_move() throws SQLException {
        UUID episode = given.episode(hers, corin);
        UUID attended = given.session(hers, corin, episode, "attended");
        UUID planned = given.session(hers, corin, episode, "planned");
        for (String action : List.of("counselling.session.plan", "counselling.session.record", "counselling.read")) {
            Entry.to(corin, action, hers.id()).enter(app);
            assertEquals(0, update("update haven.counselling_session set minutes = 60 where id = '" + attended + "'"));
            app.rollback();
        }
        Entry.to(corin, "counselling.session.plan", hers.id()).enter(app);
        denied(app, "update haven.counselling_session set state = 'attended' where id = '" + planned + "'", DENIED);
        Entry.to(corin, "counselling.episode.begin", hers.id()).enter(app);
        denied(app, "update haven.counselling_episode set state = 'ended', end_reason = 'other', ended_on = now()"
                + " where id = '" + episode + "'", DENIED);
        for (String change : List.of(
                "update haven.counselling_session set state = 'planned' where id = '" + attended + "'",
                "update haven.counselling_session set state = 'not-reached' where id = '" + attended + "'")) {
            denied(migrate, change, BROKEN_RULE);
        }
        Entry.to(corin, "counselling.session.record", hers.id()).enter(app);
        assertEquals(1,
                update("update haven.counselling_session set state = 'not-reached' where id = '" + planned + "'"));
    }

    @Test
    void ones_own_calendar_shows_ones_own_sessions_and_no_line_of_them() throws SQLException {
        UUID episode = given.episode(hers, corin);
        UUID own = given.session(hers, corin, episode, "planned");
        given.session(hers, beside, episode, "planned");
        Entry.of(corin, "calendar.mine", "caseload", null).enter(app);
        assertEquals(List.of(own.toString()), rows(app, "select id::text from haven.counselling_session"));
        assertEquals(List.of(), rows(app, "select key_class from crypto.data_key"));
        app.rollback();
        Entry.toCaseload(corin).enter(app);
        assertEquals(List.of(), rows(app, "select id::text from haven.counselling_session"));
    }

    private void enter(Staff who, String action) throws SQLException {
        Entry.of(who, action, "compartment", hers.id()).enter(app);
    }

    private List<String> notes() throws SQLException {
        return rows(app, "select id::text from haven.compartment_note order by id::text");
    }

    private List<String> keys() throws SQLException {
        return rows(app, "select key_class from crypto.data_key where subject_id = '" + hers.subject() + "'");
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
        return java.util.Arrays.stream(ids).map(UUID::toString).sorted().toList();
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
