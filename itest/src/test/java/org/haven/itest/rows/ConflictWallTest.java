package org.haven.itest.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.haven.itest.given.Given;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.House;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.house.HouseTest;
import org.haven.itest.house.TheHouse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has a conflict with a case, when they speak to the database directly: the case does not exist for them. */
@RunAsClient
class ConflictWallTest extends HouseTest {

    private static final String DENIED = "42501";
    private static final String NOT_HERE = "28000";
    private static final String BROKEN_RULE = "23514";

    private Connection migrate;
    private Connection app;
    private Given given;
    private Staff casey;
    private Staff sunil;
    private Staff sonia;
    private Case hers;
    private Case other;

    @BeforeEach
    void a_team_of_two_supervisors_with_a_case_that_one_of_them_is_locked_from() throws SQLException {
        migrate = TheHouse.get().asMigrate();
        app = TheHouse.get().asApp();
        app.setAutoCommit(false);
        given = Given.beside(migrate, TheHouse.get().secrets().keyEncryptionKey());
        casey = given.staff(given.team(), "caseworker");
        sunil = given.staff(casey.team(), "supervisor");
        sonia = given.staff(casey.team(), "supervisor");
        hers = given.caseOf(casey);
        other = given.caseOf(casey);
    }

    @AfterEach
    void the_connections_are_given_back() throws SQLException {
        app.rollback();
        app.close();
        migrate.close();
    }

    @Test
    void a_lock_shows_nothing_of_the_case_in_any_scope_and_everything_else_as_before() throws SQLException {
        task(sunil, hers);
        task(casey, hers);
        given.locked(sunil, hers, sonia);
        for (Entry entry : List.of(Entry.toCase(sunil, hers.id()), Entry.to(sunil, "staff.assign", hers.id()),
                Entry.to(sunil, "conflict.list", hers.id()),
                Entry.of(sunil, "counselling.clinical.read", "compartment", hers.id()))) {
            entry.enter(app);
            assertNothingOf(hers);
            assertEquals(List.of("t"), RowSecurityTest.rows(app, "select sec.ctx() is null"));
            app.rollback();
        }
        for (Entry entry : List.of(Entry.toCaseload(sunil), Entry.toCaseload(sunil, "desk.open"),
                Entry.with(sunil, "notice.my-day", "self"), Entry.with(sunil, "intake.list", "intake"),
                Entry.with(sunil, "glass.mine", "self"))) {
            entry.enter(app);
            assertNothingOf(hers);
            app.rollback();
        }
        Entry.toCaseload(sunil).enter(app);
        assertEquals(List.of(other.number()), RowSecurityTest.rows(app, "select number from haven.case_file"));
        app.rollback();
        Entry.toCaseload(sonia).enter(app);
        assertEquals(2, RowSecurityTest.rows(app, "select number from haven.case_file").size(), "a colleague");
    }

    @Test
    void every_table_with_a_case_is_shown_by_the_file_of_its_case_or_has_the_wall_itself() throws SQLException {
        String bare = """
                select distinct p.schemaname || '.' || p.tablename from pg_policies p
                  join information_schema.columns c on c.table_schema = p.schemaname and c.table_name = p.tablename
                   and c.column_name = 'case_id'
                 where 'haven_app' = any (p.roles) and p.permissive = 'PERMISSIVE' and p.cmd in ('SELECT', 'ALL')
                   and p.qual !~ '(case_file f|case_in_scope|survivor_in_scope|legal_matter m|compartment_note n)'
                   and not exists (select 1 from pg_policies w
                                    where w.schemaname = p.schemaname and w.tablename = p.tablename
                                      and w.policyname = 'shut_by_a_conflict' and w.permissive = 'RESTRICTIVE')""";
        assertEquals(List.of(), RowSecurityTest.rows(migrate, bare));
        migrate.setAutoCommit(false);
        try (Statement sql = migrate.createStatement()) {
            sql.execute("drop policy shut_by_a_conflict on haven.task");
            assertTrue(RowSecurityTest.rows(migrate, bare).contains("haven.task"), "the wall is missed");
        } finally {
            migrate.rollback();
            migrate.setAutoCommit(true);
        }
    }

    @Test
    void a_lock_beats_work_on_the_case_standing_in_heading_its_notes_and_an_emergency() throws SQLException {
        Staff corin = given.staff(casey.team(), "counsellor");
        Staff cora = given.staff(casey.team(), "counsellor");
        given.assigned(corin, hers, "counsellor");
        given.standsIn(cora, corin, hers, "clinical", 3600);
        given.heads(cora, "clinical-supervisor", casey.team());
        Staff far = given.staff(given.team(), "caseworker");
        given.glass(far, hers, 60);
        for (Staff one : List.of(casey, corin, cora, far)) {
            Entry.toCase(one, hers.id()).enter(app);
            assertEquals(1, RowSecurityTest.rows(app, "select 1 from haven.case_file").size(), one.login());
            app.rollback();
            given.locked(one, hers, sonia);
            for (String scope : List.of("case", "compartment")) {
                Entry.of(one, "counselling.clinical.read", scope, hers.id()).enter(app);
                assertNothingOf(hers);
                assertEquals(List.of(), RowSecurityTest.rows(app, "select number_of_compartment::text"
                        + " from sec.number_of_compartment() where number_of_compartment is not null"));
                app.rollback();
            }
            assertFalse(related(one, "casefile.open", "case"), one.login());
            assertFalse(related(one, "counselling.clinical.read", "compartment"), one.login());
        }
        Entry.with(cora, "counselling.clinical.supervise", "nothing").enter(app);
        assertEquals(List.of(), RowSecurityTest.rows(app, "select case_number from sec.supervised_notes(10)"));
    }

    @Test
    void without_the_policy_the_very_same_list_shows_the_case() throws SQLException {
        given.locked(sunil, hers, sonia);
        try (Connection owner = TheHouse.get().postgres().asSuperuser("haven");
                Statement sql = owner.createStatement()) {
            owner.setAutoCommit(false);
            sql.execute("drop policy shut_by_a_conflict on haven.case_file");
            sql.execute("set local role haven_app");
            Entry.toCaseload(sunil).enter(owner);
            assertTrue(RowSecurityTest.rows(owner, "select number from haven.case_file").contains(hers.number()));
            owner.rollback();
        }
    }

    @Test
    void without_the_question_in_the_context_the_case_itself_would_open_again() throws SQLException {
        given.locked(sunil, hers, sonia);
        try (Connection owner = TheHouse.get().postgres().asSuperuser("haven");
                Statement sql = owner.createStatement()) {
            owner.setAutoCommit(false);
            String body = RowSecurityTest.rows(owner, "select pg_get_functiondef('sec.ctx()'::regprocedure)").get(0);
            String without = body.replaceAll("(?s)and not exists \\(select 1 from access.conflict_lock.*?is null\\)",
                    "");
            assertFalse(without.equals(body));
            sql.execute(without);
            sql.execute("create or replace function sec.relations(p_staff uuid, p_action text, p_scope text, p_case"
                    + " uuid) returns text[] language sql stable as $$ select array['supervisor'] $$");
            sql.execute("set local role haven_app");
            Entry.toCase(sunil, hers.id()).enter(owner);
            assertEquals(List.of("f"), RowSecurityTest.rows(owner, "select (sec.ctx()).event_id is null"));
            assertEquals(List.of(), RowSecurityTest.rows(owner, "select number from haven.case_file"),
                    "the policy stands by itself");
            owner.rollback();
        }
    }

    @Test
    void setting_a_lock_ends_what_somebody_has_in_the_case_in_the_same_moment() throws SQLException {
        Staff corin = given.staff(casey.team(), "counsellor");
        given.standsIn(corin, given.staff(casey.team(), "counsellor"), hers, "clinical", 3600);
        task(corin, hers);
        UUID lock = UUID.randomUUID();
        Entry.to(sunil, "conflict.set", hers.id()).enter(app);
        set(lock, corin);
        app.commit();
        assertEquals(0, given.count(
                """
                        select (select count(*) from access.assignment where staff_id = ? and case_id = ? and valid_until > now())
                             + (select count(*) from access.stand_in where stand_in_id = ? and case_id = ? and valid_until > now())
                             + (select count(*) from haven.task where staff_id = ? and case_id = ? and state = 'open')""",
                corin.id(), hers.id(), corin.id(), hers.id(), corin.id(), hers.id()));
        Entry.to(sunil, "conflict.set", hers.id()).enter(app);
        set(UUID.randomUUID(), corin);
        app.commit();
        assertEquals(1, given.count("select count(*) from access.conflict_lock where staff_id = ?", corin.id()));
        Entry.to(sonia, "conflict.end", hers.id()).enter(app);
        run("select sec.end_lock('" + lock + "', '\\x01')");
        run("select sec.end_lock('" + lock + "', '\\x02')");
        app.commit();
        assertEquals(1, given.count(
                "select count(*) from access.conflict_lock where id = ? and ended_by = ?" + " and end_reason = '\\x01'",
                lock, sonia.id()));
        assertFalse(related(corin, "casefile.open", "case"), "nothing comes back by itself");
    }

    @Test
    void nobody_but_a_supervisor_of_the_cases_team_sets_or_ends_a_lock_and_nobody_their_own() throws SQLException {
        Staff stranger = given.staff(given.team(), "supervisor");
        Staff corin = given.staff(casey.team(), "counsellor");
        for (Entry entry : List.of(Entry.to(casey, "conflict.set", hers.id()),
                Entry.to(stranger, "conflict.set", hers.id()), Entry.to(sunil, "casefile.open", hers.id()),
                Entry.toCaseload(sunil, "conflict.set"))) {
            entry.enter(app);
            refused(NOT_HERE, lockOf(UUID.randomUUID(), corin));
        }
        refused(NOT_HERE, lockOf(UUID.randomUUID(), corin));
        Entry.to(sunil, "conflict.set", hers.id()).enter(app);
        refused(BROKEN_RULE, lockOf(UUID.randomUUID(), sunil));
        UUID lock = given.locked(sunil, hers, sonia);
        Entry.to(sunil, "conflict.end", hers.id()).enter(app);
        refused(NOT_HERE, "select sec.end_lock('" + lock + "', '\\x01')");
        Entry.to(sonia, "conflict.end", other.id()).enter(app);
        refused(NOT_HERE, "select sec.end_lock('" + lock + "', '\\x01')");
        for (String sql : List.of("insert into access.conflict_lock (id) values (gen_random_uuid())",
                "update access.conflict_lock set ended_at = now()", "delete from access.conflict_lock",
                "select sec.shut_out('" + casey.id() + "', '" + hers.id() + "')",
                "select sec.locked('" + casey.id() + "', '" + hers.id() + "')", "select * from audit.sought")) {
            Entry.to(sonia, "conflict.set", hers.id()).enter(app);
            refused(DENIED, sql);
        }
    }

    @Test
    void a_locked_colleague_is_put_on_the_case_by_nobody() throws SQLException {
        Staff corin = given.staff(casey.team(), "counsellor");
        Staff cora = given.staff(casey.team(), "counsellor");
        given.assigned(cora, hers, "counsellor");
        given.locked(corin, hers, sonia);
        Entry.to(sunil, "staff.assign", hers.id()).enter(app);
        SQLException told = refused(BROKEN_RULE,
                "select sec.assign('" + hers.id() + "', '" + corin.id() + "', 'counsellor', now(), 'skills')");
        assertTrue(told.getMessage().contains("a conflict is known"), told.getMessage());
        Entry.of(cora, "counselling.clinical.stand-in", "compartment", hers.id()).enter(app);
        SQLException untold = refused(NOT_HERE,
                "select sec.name_stand_in('" + corin.id() + "', now() + interval '1 day')");
        Entry.of(cora, "counselling.clinical.stand-in", "compartment", hers.id()).enter(app);
        SQLException nobody = refused(NOT_HERE,
                "select sec.name_stand_in('" + UUID.randomUUID() + "', now() + interval '1 day')");
        assertEquals(nobody.getMessage(), untold.getMessage(), "a colleague is told nothing");
    }

    @Test
    void whoever_declares_a_conflict_is_out_and_the_supervisors_who_may_know_are_told() throws SQLException {
        given.locked(sonia, hers, sunil);
        Entry.with(casey, "conflict.declare", "self").enter(app);
        declare(hers.number());
        declare(hers.number());
        app.commit();
        assertFalse(related(casey, "casefile.open", "case"));
        assertEquals(List.of(sunil.id().toString()), given.rows(
                "select staff_id from haven.task where case_id = ? and kind = 'conflict.declared' and state = 'open'",
                hers.id()).stream().map(row -> row.get(0)).toList());
        String nobodys = "C-0000-0000-0";
        Entry.with(casey, "conflict.declare", "self").enter(app);
        declare(nobodys);
        app.commit();
        assertEquals(1, given.count("select count(*) from access.conflict_lock where staff_id = ?", casey.id()));
    }

    @Test
    void the_board_keeps_the_bed_taken_and_says_nothing_of_whom_it_is_kept_from() throws SQLException {
        Staff shea = given.staff(casey.team(), "shelter-staff");
        House house = given.house(1);
        given.posted(shea, house);
        given.lives(hers, house);
        String board = "select state || ' ' || coalesce(subject_id::text, '-') || ' ' || (since is null) from sec.board()";
        Entry.of(shea, "placement.board", "shelter", house.id()).enter(app);
        assertEquals(List.of("taken " + hers.subject() + " false"), RowSecurityTest.rows(app, board));
        assertEquals(1, RowSecurityTest.rows(app, "select 1 from haven.survivor").size());
        app.rollback();
        given.locked(shea, hers, sonia);
        Entry locked = Entry.of(shea, "placement.board", "shelter", house.id());
        locked.enter(app);
        assertEquals(List.of("taken - true"), RowSecurityTest.rows(app, board));
        assertEquals(0, RowSecurityTest.rows(app, "select 1 from haven.survivor").size());
        assertEquals(0, RowSecurityTest.rows(app, "select 1 from crypto.data_key").size());
    }

    private void task(Staff staff, Case file) {
        given.run(
                "insert into haven.task (id, staff_id, kind, case_id, due_on, made_at)"
                        + " values (?, ?, 'safety.risk-review', ?, current_date - 1, now())",
                UUID.randomUUID(), staff.id(), file.id());
    }

    private void assertNothingOf(Case file) throws SQLException {
        for (String table : RowSecurityTest.rows(migrate, """
                select distinct c.table_schema || '.' || c.table_name from information_schema.columns c
                 where c.table_schema in ('haven', 'access') and c.column_name = 'case_id'""")) {
            assertEquals("0", countOf(table, "case_id = '" + file.id() + "'"), table);
        }
        assertEquals("0", countOf("haven.case_file", "id = '" + file.id() + "'"));
        assertEquals("0", countOf("haven.survivor", "id = '" + file.subject() + "'"));
        assertEquals("0", countOf("crypto.data_key", "subject_id = '" + file.subject() + "'"));
        assertEquals(List.of(), RowSecurityTest.rows(app, "select 1 from sec.case_log(10)"));
        assertFalse(RowSecurityTest.rows(app, "select desk_cases::text from sec.desk_cases()")
                .contains(file.id().toString()));
    }

    private String countOf(String table, String which) throws SQLException {
        var before = app.setSavepoint();
        try {
            return RowSecurityTest.rows(app, "select count(*)::text from " + table + " where " + which).get(0);
        } catch (SQLException notGranted) {
            assertEquals(DENIED, notGranted.getSQLState(), table);
            app.rollback(before);
            return "0";
        }
    }

    private boolean related(Staff staff, String action, String scope) throws SQLException {
        try (var s = app.prepareStatement("select cardinality(relations) > 0 from sec.standing(?, ?, ?, ?)")) {
            s.setString(1, staff.login());
            s.setString(2, action);
            s.setString(3, scope);
            s.setObject(4, hers.id());
            try (var result = s.executeQuery()) {
                result.next();
                return result.getBoolean(1);
            }
        }
    }

    private static String lockOf(UUID id, Staff staff) {
        return "select sec.set_lock('" + id + "', '" + staff.id() + "', 'family', '\\x01')";
    }

    private void set(UUID id, Staff staff) throws SQLException {
        run(lockOf(id, staff));
    }

    private void declare(String number) throws SQLException {
        var before = app.setSavepoint();
        try {
            run("select sec.declare_conflict(gen_random_uuid(), '" + number + "', 'family', current_date)");
        } catch (SQLException twiceInOneAct) {
            assertEquals("23505", twiceInOneAct.getSQLState());
            app.rollback(before);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = app.createStatement()) {
            statement.execute(sql);
        }
    }

    private SQLException refused(String state, String sql) throws SQLException {
        SQLException refusal = assertThrows(SQLException.class, () -> run(sql), sql);
        assertEquals(state, refusal.getSQLState(), sql + ": " + refusal.getMessage());
        app.rollback();
        return refusal;
    }
}
