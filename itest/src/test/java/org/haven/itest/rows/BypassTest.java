package org.haven.itest.rows;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.haven.itest.given.Given;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.house.HouseTest;
import org.haven.itest.house.TheHouse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Ways round row security that an injected statement would try, beside those of {@link RowSecurityTest} and
 * {@link WallsTest}; and for each guard the proof that its test would see it missing.
 */
@RunAsClient
class BypassTest extends HouseTest {

    private static final String DENIED = "42501";
    private static final String NOT_ENTERED = "28000";
    private static final String BY_ZERO = "22012";
    private static final String MY_CASES = "select id::text from haven.case_file order by 1";

    private Connection migrate;
    private Connection superuser;
    private Connection app;
    private Given given;
    private Staff casey;
    private Case hers;
    private Staff stranger;
    private Case foreign;

    @BeforeEach
    void a_caseworker_and_a_stranger_each_with_a_case() throws SQLException {
        migrate = TheHouse.get().asMigrate();
        superuser = TheHouse.get().postgres().asSuperuser("haven");
        superuser.setAutoCommit(false);
        app = TheHouse.get().asApp();
        app.setAutoCommit(false);
        given = Given.beside(migrate, TheHouse.get().secrets().keyEncryptionKey());
        casey = given.staff(given.team(), "caseworker");
        hers = given.caseOf(casey);
        stranger = given.staff(given.team(), "caseworker");
        foreign = given.caseOf(stranger);
    }

    @AfterEach
    void the_connections_are_given_back() throws SQLException {
        app.rollback();
        app.close();
        superuser.rollback();
        superuser.close();
        migrate.close();
    }

    @Test
    void who_has_no_relation_to_a_case_gets_no_event_of_it() throws SQLException {
        SQLException refusal = assertThrows(SQLException.class, () -> Entry.toCase(casey, foreign.id()).strictly(app));
        assertEquals(NOT_ENTERED, refusal.getSQLState());
        app.rollback();
        SQLException none = assertThrows(SQLException.class,
                () -> Entry.toCase(casey, UUID.randomUUID()).strictly(app));
        assertEquals(refusal.getMessage(), none.getMessage(), "nor is it told whether there is such a case");
        app.rollback();
        Entry.toCase(casey, hers.id()).strictly(app);
    }

    @Test
    void an_act_is_entered_only_by_a_relation_that_suffices_for_it() throws SQLException {
        Staff corin = given.staff(casey.team(), "counsellor", "caseworker");
        given.assigned(corin, hers, "counsellor");
        Entry.to(corin, "casefile.open", hers.id()).strictly(app);
        app.rollback();
        for (String act : List.of("referral.send", "consent.release.record", "casefile.close.request", "desk.open",
                "casefile.list", "no.such-act", "")) {
            refusedAtTheDoor(Entry.to(corin, act, hers.id()));
        }
        Staff sunil = given.staff(casey.team(), "supervisor", "caseworker");
        Entry.to(sunil, "casefile.open", hers.id()).strictly(app);
        app.rollback();
        refusedAtTheDoor(Entry.to(sunil, "placement.admit", hers.id()));
        Staff asCaseworker = new Staff(sunil.id(), sunil.login(), sunil.team(), List.of("caseworker"));
        refusedAtTheDoor(Entry.to(asCaseworker, "casefile.open", hers.id()));
    }

    @Test
    void a_prepared_statement_shows_each_time_what_the_event_of_that_time_opens() throws SQLException {
        run("prepare looking as " + MY_CASES);
        app.commit();
        for (int i = 0; i < 30; i++) {
            List<String> expected = List.of();
            if (i % 3 > 0) {
                Entry.toCase(i % 3 == 1 ? casey : stranger, (i % 3 == 1 ? hers : foreign).id()).strictly(app);
                expected = List.of((i % 3 == 1 ? hers : foreign).id().toString());
            }
            assertEquals(expected, rows("execute looking"), "round " + i);
            app.rollback();
        }
        run("deallocate looking");
    }

    @Test
    void a_cursor_opened_without_an_event_stays_empty_and_one_opened_under_it_ends_with_it() throws SQLException {
        run("declare before_it cursor for " + MY_CASES);
        assertEquals(List.of(), rows("fetch all from before_it"));
        Entry.toCase(casey, hers.id()).strictly(app);
        run("declare under_it cursor for " + MY_CASES);
        run("declare held cursor with hold for " + MY_CASES);
        app.rollback();
        for (String cursor : List.of("under_it", "held")) {
            refused("34000", "fetch all from " + cursor);
        }
    }

    @Test
    void what_a_cursor_holds_past_its_event_was_opened_by_an_event_that_stands_in_the_log() throws SQLException {
        Entry entry = Entry.toCase(casey, hers.id());
        entry.strictly(app);
        run("declare kept cursor with hold for " + MY_CASES);
        app.commit();
        assertEquals(List.of(hers.id().toString()), rows("fetch all from kept"));
        run("close kept");
        assertEquals(1, new Given(superuser).count("select count(*) from audit.event where id = ?", entry.event));
    }

    @Test
    void no_function_of_somebodys_own_is_asked_about_rows_that_are_hidden() throws SQLException {
        String oracle = "select count(*)::text from haven.case_file"
                + " where 1 / (case when number = '%s' then 0 else 1 end) = 1";
        Entry.toCaseload(casey).strictly(app);
        assertEquals(List.of("1"), rows(oracle.formatted(foreign.number())), "nothing is learnt of a hidden row");
        refused(BY_ZERO, oracle.formatted(hers.number()));
        for (String make : List.of("create function pg_temp.leak(text) returns boolean language sql as 'select true'",
                "create function public.leak(text) returns boolean language plpgsql as 'begin return true; end'",
                "create operator public.=== (leftarg = text, rightarg = text, function = texteq)",
                "create cast (text as int) with inout", "create type haven.leak as (a int)",
                "create domain pg_temp.leak as text", "create view pg_temp.seen as select * from haven.case_file",
                "create rule seen as on select to haven.case_file do instead select 1",
                "create trigger seen after update on haven.case_file for each row execute function sec.move('x')",
                "alter function sec.ctx() leakproof", "create statistics haven.s on id, number from haven.case_file")) {
            SQLException refusal = assertThrows(SQLException.class, () -> run(make), make);
            assertEquals(DENIED, refusal.getSQLState(), make + ": " + refusal.getMessage());
            app.rollback();
        }
    }

    @Test
    void a_block_of_code_sees_no_more_than_a_statement() throws SQLException {
        Entry.toCase(casey, hers.id()).strictly(app);
        run("""
                do $$ begin
                    if (select count(*) from haven.case_file) <> 1 or (select count(*) from haven.survivor) <> 1 then
                        raise exception 'more than the event opens';
                    end if;
                end $$""");
    }

    @Test
    void statistics_plans_and_the_activity_of_others_tell_no_value() throws SQLException {
        try (Statement analyze = superuser.createStatement()) {
            analyze.execute("analyze haven.case_file");
        }
        superuser.commit();
        assertEquals(List.of(), rows("select tablename || '.' || attname from pg_stats where schemaname = 'haven'"
                + " and tablename in ('case_file', 'survivor', 'case_note', 'contact')"));
        for (String denied : List.of("select * from pg_statistic", "select * from pg_statistic_ext_data",
                "select rolpassword from pg_authid", "select pg_current_logfile()", "select * from pg_file_settings",
                "select * from pg_hba_file_rules", "select lo_import('/etc/passwd')", "select pg_ls_dir('.')",
                "select pg_stat_reset()", "copy haven.case_file from stdin")) {
            refused(DENIED, denied);
        }
        assertEquals(List.of(), rows("select query from pg_stat_activity where usename <> 'haven_app'"
                + " and query <> '<insufficient privilege>' and query is not null"));
        Entry.toCase(casey, hers.id()).strictly(app);
        String plan = "explain select * from haven.case_file where number = '%s'";
        assertEquals(rows(plan.formatted(foreign.number())).get(0), rows(plan.formatted("C-0000-0000-0")).get(0),
                "a plan for a foreign number is one for no number");
    }

    @Test
    void leaving_the_role_leads_back_to_it() throws SQLException {
        for (String step : List.of("reset role", "set role none", "reset session authorization", "discard plans",
                "set search_path = pg_temp, haven, sec", "set local plan_cache_mode = force_generic_plan")) {
            run(step);
            assertEquals(List.of("haven_app"), rows("select current_user::text"), step);
            assertEquals(List.of(), rows(MY_CASES), step);
        }
        Entry.toCase(casey, hers.id()).strictly(app);
        assertEquals(List.of(hers.id().toString()), rows(MY_CASES), "whatever the search path says");
    }

    @Test
    void nothing_that_access_is_decided_from_can_be_written_by_the_application() throws SQLException {
        assertEquals(List.of(), RowSecurityTest.rows(migrate,
                """
                        select n.nspname || '.' || c.relname || ' ' || p.word
                          from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         cross join (values ('insert'), ('update'), ('delete'), ('truncate'), ('references'), ('trigger')) p (word)
                         where n.nspname in ('access', 'sec', 'audit') and c.relkind in ('r', 'p')
                           and (has_table_privilege('haven_app', c.oid, p.word)
                                or p.word in ('insert', 'update') and has_any_column_privilege('haven_app', c.oid, p.word))"""));
        assertEquals(List.of(), RowSecurityTest.rows(migrate, """
                select a.attname from pg_attribute a
                 where a.attrelid in ('haven.staff'::regclass, 'haven.team'::regclass) and a.attnum > 0
                   and has_column_privilege('haven_app', a.attrelid, a.attnum, 'insert, update')
                union all
                select a.attname from pg_attribute a
                 where a.attrelid = 'haven.case_file'::regclass and a.attname not in ('status', 'version')
                   and a.attnum > 0 and has_column_privilege('haven_app', a.attrelid, a.attnum, 'insert, update')"""),
                "who is whose, whose case is whose, and which team's");
    }

    @Test
    void what_belongs_to_one_case_hangs_on_nothing_of_another() throws SQLException {
        assertEquals(List.of(), acrossCases(superuser));
        try (Statement plant = superuser.createStatement()) {
            plant.execute("create table haven.planted (id uuid primary key, case_id uuid,"
                    + " note_id uuid references haven.case_note (id))");
        }
        assertEquals(List.of("haven.planted.note_id"), acrossCases(superuser));
    }

    /** References between things of a case that do not hold both to the same case. */
    private static List<String> acrossCases(Connection connection) throws SQLException {
        return RowSecurityTest.rows(connection, """
                select k.conrelid::regclass::text || '.' || a.attname
                  from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                 where k.contype = 'f' and cardinality(k.conkey) = 1 and k.confrelid <> 'haven.case_file'::regclass
                   and exists (select 1 from pg_attribute c where c.attrelid = k.conrelid and c.attname = 'case_id')
                   and exists (select 1 from pg_attribute c where c.attrelid = k.confrelid and c.attname = 'case_id'
                                  and c.attnotnull)
                 order by 1""");
    }

    @Test
    void a_table_about_somebody_without_forced_row_security_is_found() throws SQLException {
        assertEquals(List.of(), unprotected(superuser));
        for (String plant : List.of("create table haven.planted (id uuid, case_id uuid)",
                "create table access.planted (subject_id uuid, reason text)",
                "create table haven.planted (staff_id uuid, words text)")) {
            Savepoint before = superuser.setSavepoint();
            try (Statement create = superuser.createStatement()) {
                create.execute(plant);
                assertEquals(1, unprotected(superuser).size(), plant);
                create.execute("alter table " + plant.split(" ")[2] + " enable row level security");
                assertEquals(1, unprotected(superuser).size(), "its owner would still see all: " + plant);
                create.execute("alter table " + plant.split(" ")[2] + " force row level security");
                assertEquals(List.of(), unprotected(superuser), plant);
            }
            superuser.rollback(before);
        }
    }

    private static List<String> unprotected(Connection connection) throws SQLException {
        return RowSecurityTest.rows(connection, """
                select distinct c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                 where n.nspname in ('haven', 'access', 'crypto') and c.relkind in ('r', 'p', 'm', 'f')
                   and a.attname ~ '(^|_)(case|subject|survivor|contact|note|stay|claim|staff|author|owner)_id$'
                   and not (c.relrowsecurity and c.relforcerowsecurity)
                   and c.oid <> 'access.staff_role'::regclass
                 order by 1""");
    }

    @Test
    void connections_that_many_share_show_nobody_anothers_case() throws Exception {
        BlockingQueue<Connection> pool = new LinkedBlockingQueue<>();
        ExecutorService people = Executors.newFixedThreadPool(16);
        List<String> wrong = Collections.synchronizedList(new ArrayList<>());
        try {
            for (int i = 0; i < 4; i++) {
                Connection shared = TheHouse.get().asApp();
                shared.setAutoCommit(false);
                pool.add(shared);
            }
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                Staff who = i % 2 == 0 ? casey : stranger;
                UUID id = (i % 2 == 0 ? hers : foreign).id();
                all.add(people.submit(() -> {
                    for (int round = 0; round < 60; round++) {
                        look(pool, who, id, round, wrong);
                    }
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } finally {
            people.shutdownNow();
            for (Connection shared : pool) {
                shared.close();
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Every third look enters; all of them end in their own way. */
    private static void look(BlockingQueue<Connection> pool, Staff who, UUID id, int round, List<String> wrong)
            throws SQLException, InterruptedException {
        Connection shared = pool.take();
        try {
            boolean enters = round % 3 != 0;
            if (enters) {
                Entry.toCase(who, id).strictly(shared);
            }
            List<String> expected = enters ? List.of(id.toString()) : List.of();
            try (PreparedStatement looking = shared.prepareStatement(MY_CASES); var result = looking.executeQuery()) {
                List<String> seen = new ArrayList<>();
                while (result.next()) {
                    seen.add(result.getString(1));
                }
                if (!seen.equals(expected)) {
                    wrong.add(who.login() + " saw " + seen);
                }
            }
            if (round % 2 == 0) {
                shared.commit();
            } else {
                shared.rollback();
            }
        } finally {
            pool.add(shared);
        }
    }

    @Test
    void a_check_of_proofs_that_is_off_would_be_seen() throws SQLException {
        assertFalse(forgedProofOpens());
        asOwner("""
                create or replace function sec.check_mac(p_kid int, p_fields text[], p_ms bigint, p_mac bytea)
                    returns void language plpgsql security definer set search_path = pg_catalog, pg_temp
                    as 'begin return; end'""");
        assertTrue(forgedProofOpens());
    }

    private boolean forgedProofOpens() throws SQLException {
        return opens(() -> Entry.toCase(casey, hers.id()).withWrongProof().strictly(superuser));
    }

    @Test
    void a_relation_that_is_not_asked_for_would_be_seen() throws SQLException {
        assertFalse(opens(() -> Entry.toCase(casey, foreign.id()).strictly(superuser)));
        asOwner("""
                create or replace function sec.relations(p_staff uuid, p_action text, p_scope text, p_case uuid)
                    returns text[] language sql stable security definer set search_path = pg_catalog, pg_temp
                    as $$ select array['lead'] $$""");
        Savepoint before = superuser.setSavepoint();
        asTheApplication();
        Entry.toCase(casey, foreign.id()).strictly(superuser);
        assertEquals(List.of(), RowSecurityTest.rows(superuser, MY_CASES), "and the wall behind it stands");
        superuser.rollback(before);
    }

    @Test
    void row_security_that_is_off_would_be_seen() throws SQLException {
        for (String table : List.of("haven.case_file", "haven.survivor", "crypto.data_key", "access.assignment")) {
            assertEquals("0", visible(table), table);
            Savepoint before = superuser.setSavepoint();
            asOwner("alter table " + table + " disable row level security");
            assertNotEquals("0", visible(table), table);
            superuser.rollback(before);
        }
    }

    private String visible(String table) throws SQLException {
        Savepoint before = superuser.setSavepoint();
        asTheApplication();
        String count = RowSecurityTest.rows(superuser, "select count(*)::text from " + table).get(0);
        superuser.rollback(before);
        return count;
    }

    private interface Door {

        void open() throws SQLException;
    }

    /** Whether it opens anything, asked as the application within a transaction that will not have been. */
    private boolean opens(Door door) throws SQLException {
        Savepoint before = superuser.setSavepoint();
        asTheApplication();
        try {
            door.open();
            return !RowSecurityTest.rows(superuser, MY_CASES).isEmpty();
        } catch (SQLException e) {
            assertEquals(NOT_ENTERED, e.getSQLState(), e.getMessage());
            return false;
        } finally {
            superuser.rollback(before);
        }
    }

    private void asTheApplication() throws SQLException {
        try (Statement step = superuser.createStatement()) {
            step.execute("set local role haven_app");
        }
    }

    private void asOwner(String sql) throws SQLException {
        try (Statement step = superuser.createStatement()) {
            step.execute("set local lock_timeout = '20s'");
            step.execute(sql);
        }
    }

    @Test
    void every_door_but_those_that_are_meant_is_shut_to_the_application() {
        assertAll(List.of("select sec.relations('%1$s', 'casefile.open', 'case', '%2$s')",
                "select * from sec.act_relation", "insert into sec.act_relation values ('x', 'lead')",
                "select sec.check_mac(1, array['x'], 0, null)", "select sec.in_compartment('%1$s', 'x', '%2$s')",
                "select sec.record_change()", "update sec.legal_move set to_state = 'x'").stream()
                .map(sql -> () -> refused(DENIED, sql.formatted(casey.id(), hers.id()))));
    }

    private void refusedAtTheDoor(Entry entry) throws SQLException {
        SQLException refusal = assertThrows(SQLException.class, () -> entry.strictly(app));
        assertEquals(NOT_ENTERED, refusal.getSQLState(), refusal.getMessage());
        app.rollback();
    }

    private List<String> rows(String sql) throws SQLException {
        return RowSecurityTest.rows(app, sql);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = app.createStatement()) {
            statement.execute(sql);
        }
    }

    private void refused(String state, String sql) throws SQLException {
        SQLException refusal = assertThrows(SQLException.class, () -> run(sql), sql);
        assertEquals(state, refusal.getSQLState(), sql + ": " + refusal.getMessage());
        app.rollback();
    }
}
