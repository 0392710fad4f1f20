package org.haven.itest.rows;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
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

/** What the application's own role can see and do when it speaks to the database directly, as an injection would. */
@RunAsClient
class RowSecurityTest extends HouseTest {

    private static final String DENIED = "42501";
    private static final String NOT_ENTERED = "28000";

    private Connection migrate;
    private Connection app;
    private Given given;
    private Staff casey;
    private Case hers;
    private Case alsoHers;

    @BeforeEach
    void a_caseworker_with_two_cases_and_a_stranger_with_one() throws SQLException {
        migrate = TheHouse.get().asMigrate();
        app = TheHouse.get().asApp();
        app.setAutoCommit(false);
        given = Given.beside(migrate, TheHouse.get().secrets().keyEncryptionKey());
        casey = given.staff(given.team(), "caseworker");
        hers = given.caseOf(casey);
        alsoHers = given.caseOf(casey);
        given.caseOf(given.staff(given.team(), "caseworker"));
    }

    @AfterEach
    void the_connections_are_given_back() throws SQLException {
        app.rollback();
        app.close();
        migrate.close();
    }

    @Test
    void every_table_has_row_security_forced_but_for_a_short_reviewed_list() throws SQLException {
        TreeSet<String> open = new TreeSet<>(rows(migrate, """
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname in ('haven', 'crypto', 'access') and c.relkind in ('r', 'p')
                   and not (c.relrowsecurity and c.relforcerowsecurity)"""));
        assertEquals(reviewed("reviewed-open-tables.txt"), open);
        assertEquals(List.of(), rows(migrate, """
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname in ('haven', 'crypto', 'access') and c.relkind in ('v', 'm', 'f')"""),
                "a view would see with its owner's eyes");
    }

    @Test
    void no_table_on_the_reviewed_list_is_about_a_person_in_care() throws SQLException {
        assertEquals(List.of(), rows(migrate, """
                select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                 where table_schema || '.' || table_name in ('%s')
                   and column_name ~ '(case|subject|survivor|contact|note|stay|claim)_id'"""
                .formatted(String.join("','", reviewed("reviewed-open-tables.txt")))));
    }

    @Test
    void no_column_holds_text_in_the_clear_but_codes_and_a_short_reviewed_list() throws SQLException {
        TreeSet<String> clear = new TreeSet<>(rows(migrate,
                """
                        select n.nspname || '.' || c.relname || '.' || a.attname
                          from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                          join pg_type t on t.oid = a.atttypid
                         where n.nspname in ('haven', 'crypto', 'access') and c.relkind in ('r', 'p') and c.relrowsecurity
                           and a.attnum > 0 and not a.attisdropped
                           and (t.typcategory = 'S' or t.typname in ('_text', '_varchar', 'json', 'jsonb', 'xml', 'hstore'))
                           and not exists (select 1 from pg_constraint k
                                            where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
                                              and pg_get_constraintdef(k.oid) ~ '(= ANY \\(|<@ )\\(?ARRAY')"""));
        assertEquals(reviewed("reviewed-text-columns.txt"), clear);
    }

    @Test
    void without_an_event_no_table_shows_a_row() throws SQLException {
        for (String table : protectedTables()) {
            assertEquals(0, visible(table), table);
        }
        assertTrue(given.count("select count(*) from haven.case_file") > 2, "there are rows to be hidden");
    }

    @Test
    void an_event_shows_what_it_names_and_no_more() throws SQLException {
        Entry.toCase(casey, hers.id()).enter(app);
        assertEquals(List.of(hers.id().toString()), rows(app, "select id::text from haven.case_file"));
        assertEquals(List.of(hers.subject().toString()), rows(app, "select id::text from haven.survivor"));
        assertEquals(List.of(hers.subject().toString()), rows(app, "select subject_id::text from crypto.data_key"));
        assertEquals(0, update("update haven.case_file set version = version + 1 where id <> '" + hers.id() + "'"));
        app.rollback();
        Entry.toCaseload(casey).enter(app);
        for (String table : protectedTables()) {
            int expected = List.of("haven.case_file", "access.assignment").contains(table) ? 2 : 0;
            assertEquals(expected, visible(table), table + " from a list of one's cases");
        }
    }

    @Test
    void reading_a_case_writes_nothing_into_it() throws SQLException {
        Entry.toCase(casey, hers.id()).enter(app);
        assertEquals(0, update("update haven.survivor set version = version + 1"));
        assertEquals(0, update("update haven.case_file set status = 'closed'"));
        app.rollback();
        for (String insert : List.of(
                "insert into haven.case_note (id, case_id, form_key, written_by, written_at)"
                        + " values (gen_random_uuid(), '%s', gen_random_uuid(), '%s', now())",
                "insert into haven.safe_contact (id, subject_id, channel, recorded_by, recorded_at)"
                        + " values (gen_random_uuid(), '" + hers.subject() + "', 'none', '%2$s', now())")) {
            Entry.toCase(casey, hers.id()).enter(app);
            update(insert.formatted(hers.id(), casey.id()), DENIED);
            app.rollback();
        }
    }

    @Test
    void nobody_writes_under_a_colleagues_name() throws SQLException {
        Staff colleague = given.staff(casey.team(), "caseworker");
        Entry.to(casey, "survivor.safe-contact", hers.id()).enter(app);
        update("insert into haven.safe_contact (id, subject_id, channel, recorded_by, recorded_at)"
                + " values (gen_random_uuid(), '" + hers.subject() + "', 'none', '" + colleague.id() + "', now())",
                DENIED);
    }

    @Test
    void a_proof_is_good_for_one_function_and_holds_no_separator() throws SQLException {
        refused(NOT_ENTERED, Entry.toCase(casey, hers.id()).provenFor("refused"));
        refused(NOT_ENTERED, Entry.toCase(casey, hers.id()).provenFor(""));
        refused(NOT_ENTERED, Entry.toCase(casey, hers.id()).fromSession("a\u001fb"));
        Entry.toCase(casey, hers.id()).fromSession("a").enter(app);
        assertEquals(1, visible("haven.case_file"));
    }

    @Test
    void the_application_writes_no_trace_of_its_own_into_the_write_ahead_log() throws SQLException {
        update("select pg_logical_emit_message(false, 'haven.enter', 'forged')", DENIED);
    }

    @Test
    void a_foreign_case_stays_hidden_even_from_its_own_event() throws SQLException {
        Staff stranger = given.staff(given.team(), "caseworker");
        Entry.toCase(stranger, hers.id()).enter(app);
        for (String table : protectedTables()) {
            if (!table.equals("access.assignment")) {
                assertEquals(0, visible(table), table);
            }
        }
    }

    @Test
    void an_assignment_that_has_ended_opens_nothing() throws SQLException {
        given.run("update access.assignment set valid_from = now() - interval '2 days', valid_until = now() - interval "
                + "'1 day' where case_id = ?", hers.id());
        Entry.toCase(casey, hers.id()).enter(app);
        assertEquals(0, visible("haven.case_file"));
    }

    @Test
    void a_pointer_to_nothing_opens_nothing() throws SQLException {
        for (String pointer : List.of(UUID.randomUUID().toString(), "", "0", "null", "'; select 1 --",
                hers.id().toString())) {
            point(pointer);
            assertEquals(0, visible("haven.case_file"), pointer);
        }
    }

    @Test
    void an_event_of_an_earlier_transaction_opens_nothing() throws SQLException {
        Entry entry = Entry.toCase(casey, hers.id());
        entry.enter(app);
        assertEquals(1, visible("haven.case_file"));
        app.commit();
        assertEquals(0, visible("haven.case_file"));
        point(entry.event.toString());
        assertEquals(0, visible("haven.case_file"));
        update("create temporary table if not exists nothing (id int)", DENIED);
        app.rollback();
        point(entry.event.toString());
        assertEquals(0, visible("haven.case_file"));
    }

    @Test
    void an_event_that_was_rolled_back_opens_nothing() throws SQLException {
        Entry entry = Entry.toCase(casey, hers.id());
        Savepoint before = app.setSavepoint();
        entry.enter(app);
        assertEquals(1, visible("haven.case_file"));
        app.rollback(before);
        point(entry.event.toString());
        assertEquals(0, visible("haven.case_file"));
    }

    @Test
    void an_event_of_another_session_opens_nothing() throws SQLException {
        Entry entry = Entry.toCase(casey, hers.id());
        entry.enter(app);
        try (Connection other = TheHouse.get().asApp(); Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select set_config('haven.ctx', '" + entry.event + "', true)");
            assertEquals(List.of("0"), rows(other, "select count(*)::text from haven.case_file"));
            other.rollback();
        }
    }

    @Test
    void a_refusal_opens_nothing() throws SQLException {
        Entry entry = Entry.toCase(casey, hers.id());
        entry.refuse(app);
        point(entry.event.toString());
        assertEquals(0, visible("haven.case_file"));
    }

    @Test
    void the_door_opens_to_a_fresh_proof_of_this_connection_only() throws SQLException {
        refused(NOT_ENTERED, Entry.toCase(casey, hers.id()).withWrongProof());
        refused(NOT_ENTERED, Entry.toCase(casey, hers.id()).madeMinutesAgo(2));
        refused(NOT_ENTERED, Entry.toCase(casey, hers.id()).madeMinutesAgo(-2));
        refused(NOT_ENTERED, Entry.toCase(casey, hers.id()).madeForBackend(Entry.backend(app) + 1));
        Entry once = Entry.toCase(casey, hers.id());
        once.enter(app);
        app.commit();
        refused("23505", once);
        given.suspended(casey);
        refused(NOT_ENTERED, Entry.toCase(casey, hers.id()));
    }

    @Test
    void one_transaction_enters_once() throws SQLException {
        Entry.toCase(casey, hers.id()).enter(app);
        refused(NOT_ENTERED, Entry.toCase(casey, alsoHers.id()));
    }

    @Test
    void the_application_can_neither_read_nor_write_the_log() {
        assertAll(List.of("select * from audit.event", "select * from audit.shown", "select * from audit.change",
                "insert into audit.event (id, kid, actor, roles, action, scope, purpose, result, source) values "
                        + "(gen_random_uuid(), 1, 'x', '{}', 'x', 'x', 'x', 'done', 'x')",
                "update audit.event set actor = 'x'", "delete from audit.event", "truncate audit.event",
                "select nextval('audit.event_seq')", "select setval('audit.event_seq', 1)",
                "select * from sec.context_key", "insert into sec.context_key values (2, ''::bytea, ''::bytea)",
                "select sec.install_key(1, ''::bytea, ''::bytea)").stream().map(sql -> () -> update(sql, DENIED)));
    }

    @Test
    void the_log_is_read_inside_the_event_of_reading_it_and_not_otherwise() throws SQLException {
        String all = "select actor from sec.read_log(null, null, null, null, null, null, null, 500)";
        assertEquals(List.of(), rows(app, all));
        Entry.toCase(casey, hers.id()).enter(app);
        assertEquals(List.of(), rows(app, all));
    }

    @Test
    void nobody_changes_what_the_log_says_not_even_its_owner() throws SQLException {
        try (Connection owner = TheHouse.get().postgres().asSuperuser("haven");
                Statement sql = owner.createStatement()) {
            sql.execute("set role haven_sec");
            for (String change : List.of("update audit.event set actor = 'x'", "delete from audit.event",
                    "truncate audit.shown, audit.event", "delete from audit.change")) {
                assertThrows(SQLException.class, () -> sql.execute(change), change);
            }
        }
    }

    @Test
    void the_application_grants_itself_nothing() {
        assertAll(List.of(
                "insert into access.assignment (staff_id, case_id, function, valid_from) values ('" + casey.id()
                        + "', '" + hers.id() + "', 'lead', now())",
                "update access.assignment set valid_until = null",
                "insert into access.staff_role values ('" + casey.id() + "', 'supervisor')",
                "delete from access.staff_role", "update haven.staff set suspended_at = null",
                "update haven.staff set team_id = null",
                "insert into haven.staff (login, display_name) values ('x', 'x')",
                "insert into haven.case_file (number, subject_id, team_id, opened_at, opened_by) select 'x', "
                        + "gen_random_uuid(), team_id, now(), id from haven.staff",
                "insert into access.shelter_post select id, id, now() from haven.staff",
                "update haven.case_file set team_id = null", "delete from haven.case_file",
                "delete from haven.case_note", "update haven.case_note_wording set body = ''",
                "delete from crypto.data_key", "update crypto.data_key set wrapped = ''",
                "update crypto.key_check set value = ''").stream().map(sql -> () -> update(sql, DENIED)));
    }

    @Test
    void the_application_cannot_step_out_of_its_role() {
        assertAll(List.of("set role haven_owner", "set role haven_sec", "set role haven_migrate",
                "set session authorization haven_owner", "alter table haven.case_file disable row level security",
                "alter table haven.case_file no force row level security", "drop policy in_scope on haven.case_file",
                "set session_replication_role = replica", "create temporary table x (id int)",
                "create table haven.x (id int)", "create table public.x (id int)", "create schema x",
                "create function haven.x() returns int language sql as 'select 1'", "copy haven.staff to '/tmp/x'",
                "copy (select 1) to program 'true'", "alter role haven_app bypassrls", "create role x",
                "select pg_read_file('/etc/passwd')", "alter function sec.ctx() security invoker").stream()
                .map(sql -> () -> update(sql, DENIED)));
    }

    @Test
    void switching_row_security_off_is_an_error_and_no_way_round() throws SQLException {
        update("set row_security = off");
        update("select * from haven.case_file", DENIED);
    }

    @Test
    void the_application_owns_nothing_and_is_a_member_of_nothing() throws SQLException {
        assertEquals(List.of(), rows(migrate, """
                select relname from pg_class where relowner = 'haven_app'::regrole
                union all select proname from pg_proc where proowner = 'haven_app'::regrole
                union all select nspname from pg_namespace where nspowner = 'haven_app'::regrole
                union all select roleid::regrole::text from pg_auth_members where member = 'haven_app'::regrole
                union all select rolname from pg_roles where rolname = 'haven_app' and (rolsuper or rolbypassrls
                    or rolcreatedb or rolcreaterole or rolreplication)
                union all select defaclrole::regrole::text from pg_default_acl"""));
    }

    @Test
    void every_function_with_rights_of_its_own_is_fenced() throws SQLException {
        List<String> fenced = rows(migrate, "select oid::regprocedure::text from pg_proc where prosecdef");
        assertTrue(fenced.size() > 10, fenced.toString());
        assertEquals(List.of(), rows(migrate, """
                select p.oid::regprocedure::text from pg_proc p
                 where p.prosecdef
                   and (not coalesce(p.proconfig, '{}') @> array['search_path=pg_catalog, pg_temp']
                        or p.proacl is null
                        or exists (select 1 from aclexplode(p.proacl) x where x.grantee = 0)
                        or p.proowner <> 'haven_sec'::regrole)"""));
    }

    @Test
    void the_public_is_granted_nothing() throws SQLException {
        assertEquals(List.of(), rows(migrate, """
                select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace,
                       aclexplode(c.relacl) x
                 where n.nspname in ('haven', 'access', 'crypto', 'audit', 'sec') and x.grantee = 0
                union all select nspname from pg_namespace, aclexplode(nspacl) x
                 where nspname in ('haven', 'access', 'crypto', 'audit', 'sec', 'public') and x.grantee = 0
                union all select datname from pg_database, aclexplode(datacl) x
                 where datname = 'haven' and x.grantee = 0"""));
    }

    private List<String> protectedTables() throws SQLException {
        List<String> tables = rows(migrate, """
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname in ('haven', 'crypto', 'access') and c.relkind in ('r', 'p') and c.relrowsecurity
                 order by 1""");
        assertTrue(tables.size() > 8, tables.toString());
        return tables;
    }

    /** Rows that the application sees; a table it may not even ask shows none. */
    private int visible(String table) throws SQLException {
        Savepoint before = app.setSavepoint();
        try {
            return Integer.parseInt(rows(app, "select count(*)::text from " + table).get(0));
        } catch (SQLException e) {
            assertEquals(DENIED, e.getSQLState(), table);
            app.rollback(before);
            return 0;
        }
    }

    private void point(String pointer) throws SQLException {
        try (var statement = app.prepareStatement("select set_config('haven.ctx', ?, true)")) {
            statement.setString(1, pointer);
            statement.execute();
        }
    }

    private int update(String sql) throws SQLException {
        try (Statement statement = app.createStatement()) {
            return statement.execute(sql) ? 0 : statement.getUpdateCount();
        }
    }

    private void update(String sql, String state) throws SQLException {
        SQLException refusal = assertThrows(SQLException.class, () -> update(sql), sql);
        assertEquals(state, refusal.getSQLState(), sql + ": " + refusal.getMessage());
        app.rollback();
    }

    private void refused(String state, Entry entry) throws SQLException {
        SQLException refusal = assertThrows(SQLException.class, () -> entry.enter(app));
        assertEquals(state, refusal.getSQLState(), refusal.getMessage());
        assertFalse(refusal.getMessage().contains(casey.login()));
        app.rollback();
    }

    static List<String> rows(Connection connection, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }

    /** A list that people have read, line by line; what stands after a # is why. */
    static TreeSet<String> reviewed(String name) {
        TreeSet<String> lines = new TreeSet<>();
        try {
            Files.readAllLines(TheHouse.project().resolve("itest/src/test/resources/" + name)).stream()
                    .map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty())
                    .forEach(lines::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
