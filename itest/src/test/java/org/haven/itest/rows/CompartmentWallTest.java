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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The notes of a compartment when the database is spoken to directly, as an injection into any act of anybody would: as
 * the application's role, and as those who own the tables. The cases are the same for every compartment, which brings its
 * words.
 */
abstract class CompartmentWallTest extends HouseTest {

    static final String DENIED = "42501";
    static final String BROKEN_RULE = "23514";

    /**
     * How the house speaks of a compartment.
     *
     * @param acts the beginning of its acts' names
     * @param open the act that shows, to those who work on the case, that a note is kept
     * @param work another act of the same work
     */
    record Words(String compartment, String acts, String worker, String head, String key, String open, String work) {

        static final Words CLINICAL = new Words("clinical", "counselling.clinical.", "counsellor",
                "clinical-supervisor", "counselling", "counselling.read", "counselling.session.record");
        static final Words PRIVILEGED = new Words("privileged", "legal.privileged.", "legal-officer", "legal-lead",
                "legal", "legal.read", "legal.matter.move");

        Words other() {
            return this == CLINICAL ? PRIVILEGED : CLINICAL;
        }
    }

    final Words words;
    private final String readAct;
    private final String writeAct;
    private final String signAct;
    private final String addAct;
    private final List<String> acts;
    Connection migrate;
    Connection app;
    Given given;
    Staff author;
    Staff beside;
    Case hers;
    private Staff casey;
    private Staff head;
    private Staff sunil;
    private Staff audrey;
    private UUID signed;
    private UUID draft;

    CompartmentWallTest(Words words) {
        this.words = words;
        readAct = words.acts() + "read";
        writeAct = words.acts() + "write";
        signAct = words.acts() + "sign";
        addAct = words.acts() + "addendum";
        acts = List.of(readAct, writeAct, signAct, addAct, words.acts() + "stand-in");
    }

    @BeforeEach
    void a_case_with_a_signed_note_and_a_draft_of_its_author() throws SQLException {
        migrate = TheHouse.get().asMigrate();
        app = TheHouse.get().asApp();
        app.setAutoCommit(false);
        given = Given.beside(migrate, TheHouse.get().secrets().keyEncryptionKey());
        UUID team = given.team();
        casey = given.staff(team, "caseworker");
        author = given.staff(team, words.worker());
        beside = given.staff(team, words.worker());
        head = given.staff(team, words.worker());
        sunil = given.staff(team, "supervisor");
        audrey = given.staff(null, "auditor");
        hers = given.caseOf(casey);
        given.assigned(author, hers, words.worker());
        given.assigned(beside, hers, words.worker());
        given.heads(head, words.head(), team);
        given.run("insert into crypto.data_key (subject_id, key_class, kek_id, wrapped) values (?, ?, 1, ?)",
                hers.subject(), words.key(), new byte[40]);
        signed = note(hers, author, words, true);
        draft = note(hers, author, words, false);
        given.run("""
                insert into haven.compartment_addendum (id, compartment, note_id, case_id, form_key, body, author_id,
                    written_at) values (?, ?, ?, ?, ?, ?, ?, now())""", UUID.randomUUID(), words.compartment(), signed,
                hers.id(), UUID.randomUUID(), new byte[40], author.id());
    }

    private UUID note(Case file, Staff writer, Words of, boolean isSigned) {
        UUID id = UUID.randomUUID();
        given.run("""
                insert into haven.compartment_note (id, compartment, case_id, form_key, body, author_id, written_at,
                    signed_at)
                values (?, ?, ?, ?, ?, ?, now(), case when ? then now() end)""", id, of.compartment(), file.id(),
                UUID.randomUUID(), new byte[40], writer.id(), isSigned);
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
        for (Staff who : List.of(author, beside, head)) {
            for (String action : acts) {
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
            enter(who, writeAct);
            assertEquals(0, update(again), who.login());
            app.rollback();
        }
        enter(author, readAct);
        assertEquals(0, update(again), "reading writes nothing");
        app.rollback();
        enter(author, writeAct);
        assertEquals(1, update(again));
    }

    @Test
    void nobody_writes_or_adds_under_a_colleagues_name_signs_as_they_write_or_adds_to_a_draft() throws SQLException {
        String insert = """
                insert into haven.compartment_note (id, compartment, case_id, form_key, body, author_id, written_at,
                    signed_at)
                values (gen_random_uuid(), '%s', '%s', gen_random_uuid(), '\\x00', '%s', now(), %s)""";
        Case other = given.caseOf(casey);
        for (String written : List.of(insert.formatted(words.compartment(), hers.id(), beside.id(), "null"),
                insert.formatted(words.compartment(), hers.id(), author.id(), "now()"),
                insert.formatted(words.other().compartment(), hers.id(), author.id(), "null"),
                insert.formatted(words.compartment(), other.id(), author.id(), "null"))) {
            enter(author, writeAct);
            denied(app, written, DENIED);
        }
        enter(head, writeAct);
        denied(app, insert.formatted(words.compartment(), hers.id(), head.id(), "null"), DENIED);
        enter(author, readAct);
        denied(app, insert.formatted(words.compartment(), hers.id(), author.id(), "null"), DENIED);
        String add = """
                insert into haven.compartment_addendum (id, compartment, note_id, case_id, form_key, body, author_id,
                    written_at)
                values (gen_random_uuid(), ':own', '%s', '%s', gen_random_uuid(), '\\x00', '%s', now())"""
                .replace(":own", words.compartment());
        for (String added : List.of(add.formatted(signed, hers.id(), beside.id()),
                add.formatted(draft, hers.id(), author.id()), add.formatted(signed, other.id(), author.id()))) {
            enter(author, addAct);
            denied(app, added, DENIED);
        }
        enter(beside, addAct);
        denied(app, add.formatted(signed, hers.id(), beside.id()), DENIED);
        enter(author, addAct);
        assertEquals(1, update(add.formatted(signed, hers.id(), author.id())));
        app.rollback();
        enter(author, writeAct);
        assertEquals(1, update(insert.formatted(words.compartment(), hers.id(), author.id(), "null")));
    }

    @Test
    void no_other_scope_shows_a_note_or_its_key_to_anybody() throws SQLException {
        for (Staff who : List.of(author, beside, head, casey, sunil, audrey)) {
            for (String action : List.of("casefile.open", words.open(), words.work(), readAct, writeAct)) {
                Entry.of(who, action, "case", hers.id()).enter(app);
                nothing(who.login() + " " + action);
            }
            for (String action : List.of("casefile.list", "calendar.mine", readAct)) {
                Entry.of(who, action, "caseload", null).enter(app);
                nothing(who.login() + " " + action + " over a caseload");
            }
            for (String action : List.of(words.acts() + "supervise", readAct)) {
                Entry.of(who, action, "nothing", null).enter(app);
                nothing(who.login() + " " + action + " of nothing");
            }
            Entry.of(who, words.other().acts() + "read", "compartment", hers.id()).enter(app);
            nothing(who.login() + " in the other compartment");
        }
    }

    @Test
    void who_has_no_business_in_the_compartment_finds_nothing_even_inside_it() throws SQLException {
        UUID team = casey.team();
        Staff elsewhere = given.staff(given.team(), words.worker());
        given.heads(elsewhere, words.head(), elsewhere.team());
        Staff colleague = given.staff(team, words.worker());
        Staff onlyInName = given.staff(team, "caseworker");
        given.assigned(onlyInName, hers, words.worker());
        Staff headInName = given.staff(team, "supervisor");
        given.heads(headInName, words.head(), team);
        Staff ofTheOther = given.staff(team, words.other().worker());
        given.assigned(ofTheOther, hers, words.other().worker());
        Staff headOfTheOther = given.staff(team, words.other().worker());
        given.heads(headOfTheOther, words.other().head(), team);
        Staff adele = given.staff(null, "administrator");
        for (Staff who : List.of(casey, sunil, audrey, elsewhere, colleague, onlyInName, headInName, ofTheOther,
                headOfTheOther, adele)) {
            for (String action : acts) {
                enter(who, action);
                assertEquals(List.of(), notes(), who.login() + " " + action);
                nothing(who.login() + " " + action);
            }
        }
        enter(beside, readAct);
        assertEquals(List.of(), notes(), "working beside the author");
    }

    @Test
    void author_and_head_find_the_notes_with_their_key_and_nothing_else_of_the_case() throws SQLException {
        UUID ofBeside = note(hers, beside, words, true);
        note(hers, author, words.other(), true);
        enter(author, readAct);
        assertEquals(sorted(signed, draft), notes());
        assertEquals(List.of(words.key()), keys());
        nothingElse(author);
        app.rollback();
        enter(head, readAct);
        assertEquals(sorted(signed, draft, ofBeside), notes());
        assertEquals(List.of(words.key()), keys());
        nothingElse(head);
    }

    private void nothingElse(Staff who) throws SQLException {
        for (String table : List.of("haven.case_file", "haven.survivor", "haven.case_note", "haven.counselling_episode",
                "haven.counselling_session", "haven.legal_matter", "haven.legal_hearing", "haven.legal_deadline",
                "haven.task", "haven.safe_contact")) {
            assertEquals(List.of("0"), rows(app, "select count(*)::text from " + table), who.login() + " " + table);
        }
    }

    @Test
    void an_assignment_that_has_ended_and_a_function_that_has_ended_open_nothing() throws SQLException {
        given.released(author, hers);
        given.run("update access.staff_function set valid_from = now() - interval '2 days',"
                + " valid_until = now() - interval '1 day' where staff_id = ?", head.id());
        for (Staff who : List.of(author, head)) {
            enter(who, readAct);
            nothing(who.login());
        }
    }

    @Test
    void a_stand_in_finds_this_authors_notes_of_this_case_until_the_time_is_over() throws SQLException {
        Staff standIn = given.staff(casey.team(), words.worker());
        note(hers, beside, words, true);
        Case other = given.caseOf(casey);
        given.assigned(author, other, words.worker());
        note(other, author, words, true);
        given.standsIn(standIn, author, hers, words.compartment(), 3_600);
        enter(standIn, readAct);
        assertEquals(sorted(signed, draft), notes());
        assertEquals(List.of(words.key()), keys());
        app.rollback();
        Entry.of(standIn, readAct, "compartment", other.id()).enter(app);
        nothing("another case");
        enter(standIn, writeAct);
        assertEquals(0, update("update haven.compartment_note set version = version + 1"), "not in the author's name");
        app.rollback();
        given.run("update access.stand_in set valid_until = now() where case_id = ?", hers.id());
        enter(standIn, readAct);
        nothing("over");
    }

    @Test
    void a_stand_in_of_the_other_compartment_finds_no_note_of_this_one() throws SQLException {
        Staff ofTheOther = given.staff(casey.team(), words.other().worker());
        Staff both = given.staff(casey.team(), words.worker(), words.other().worker());
        for (Staff who : List.of(ofTheOther, both)) {
            given.standsIn(who, author, hers, words.other().compartment(), 3_600);
            enter(who, readAct);
            nothing(who.login());
        }
    }

    @Test
    void that_a_note_is_kept_is_told_to_the_lead_and_to_those_who_work_in_the_compartment() throws SQLException {
        String kept = "select count(*)::text from sec.notes_kept('" + words.compartment() + "')";
        Staff caseworker = given.staff(casey.team(), "caseworker");
        given.assigned(caseworker, hers, "caseworker");
        for (Staff who : List.of(casey, author, beside)) {
            Entry.to(who, words.open(), hers.id()).enter(app);
            assertEquals(List.of("2"), rows(app, kept), who.login());
            app.rollback();
        }
        for (Staff who : List.of(caseworker, sunil, head, audrey)) {
            Entry.to(who, words.open(), hers.id()).enter(app);
            assertEquals(List.of("0"), rows(app, kept), who.login());
            app.rollback();
        }
        Entry.toCaseload(casey).enter(app);
        assertEquals(List.of("0"), rows(app, kept));
    }

    @Test
    void the_list_to_supervise_names_cases_of_ones_own_team_to_its_head_and_nothing_to_others() throws SQLException {
        String list = "select case_number || ' ' || notes || ' ' || unsigned from sec.supervised_notes(500)";
        Entry.of(head, words.acts() + "supervise", "nothing", null).enter(app);
        assertEquals(List.of(hers.number() + " 2 1"), rows(app, list));
        app.rollback();
        given.heads(sunil, words.head(), sunil.team());
        Staff elsewhere = given.staff(given.team(), words.worker());
        given.heads(elsewhere, words.head(), elsewhere.team());
        for (Staff who : List.of(author, sunil, casey, elsewhere)) {
            Entry.of(who, words.acts() + "supervise", "nothing", null).enter(app);
            assertEquals(List.of(), rows(app, list), who.login());
            app.rollback();
        }
    }

    private void enter(Staff who, String action) throws SQLException {
        Entry.of(who, action, "compartment", hers.id()).enter(app);
    }

    private List<String> notes() throws SQLException {
        return rows(app, "select id::text from haven.compartment_note order by id::text");
    }

    private List<String> keys() throws SQLException {
        return rows(app, "select key_class from crypto.data_key");
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

    int update(String sql) throws SQLException {
        try (Statement statement = app.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    static void denied(Connection connection, String sql, String state) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            SQLException refusal = assertThrows(SQLException.class, () -> statement.execute(sql), sql);
            assertEquals(state, refusal.getSQLState(), sql + ": " + refusal.getMessage());
        }
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
    }
}
