package org.haven.itest.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.haven.itest.given.Given;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.house.HouseTest;
import org.haven.itest.house.TheHouse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the application's own role can do with sessions when it speaks to the database directly. */
@RunAsClient
class SessionRowsTest extends HouseTest {

    private static final String DENIED = "42501";
    private static final String NOT_HERE = "28000";

    private Connection migrate;
    private Connection app;
    private Given given;
    private Staff casey;
    private Staff cleo;
    private Staff adele;

    @BeforeEach
    void two_people_with_two_sessions_each_of_a_sign_in_of_their_own() throws SQLException {
        migrate = TheHouse.get().asMigrate();
        app = TheHouse.get().asApp();
        app.setAutoCommit(false);
        given = Given.beside(migrate, TheHouse.get().secrets().keyEncryptionKey());
        casey = signedInTwice(given.staff(given.team(), "caseworker"));
        cleo = signedInTwice(given.staff(casey.team(), "caseworker"));
        adele = given.staff(null, "administrator");
    }

    @AfterEach
    void the_connections_are_given_back() throws SQLException {
        app.rollback();
        app.close();
        migrate.close();
    }

    private Staff signedInTwice(Staff staff) {
        for (int i = 0; i < 2; i++) {
            given.run("""
                    insert into access.session (key, sign_in, staff_id, kind, signed_in_at, auth_time, last_act)
                    values (sha256(?::bytea), sha256(?::bytea), ?, 'browser', now(), now(), now())""", random(),
                    random(), staff.id());
        }
        return staff;
    }

    private static byte[] random() {
        return UUID.randomUUID().toString().getBytes();
    }

    @Test
    void the_registry_itself_is_read_and_written_by_functions_only() {
        for (String sql : List.of("select * from access.session", "select * from access.session_cut",
                "update access.session set ended_at = null, ended_why = null",
                "insert into access.session_cut select id, now() from haven.staff", "delete from access.session")) {
            refused(DENIED, sql);
        }
    }

    @Test
    void nobody_is_registered_without_the_applications_proof() {
        refused(NOT_HERE,
                "select sec.session_begin(1, sha256('a'), sha256('b'), sha256('c'), '" + casey.login()
                        + "', 'browser', extract(epoch from now())::bigint, 0, null, null,"
                        + " (extract(epoch from now()) * 1000)::bigint, '\\x00')");
    }

    @Test
    void sessions_are_shown_to_whoever_entered_to_see_them_and_of_that_person_only() throws SQLException {
        refused(NOT_HERE, open(casey));
        Entry.with(casey, "session.mine", "self").enter(app);
        assertEquals(2, one("select count(*) from (" + open(casey) + ") x"));
        refused(NOT_HERE, open(cleo));
        app.rollback();
        Entry.of(adele, "session.of", "staff", casey.id()).enter(app);
        assertEquals(2, one("select count(*) from (" + open(casey) + ") x"));
        refused(NOT_HERE, open(cleo));
        app.rollback();
        Entry.with(casey, "notice.my-day", "self").enter(app);
        refused(NOT_HERE, open(casey));
    }

    private static String open(Staff staff) {
        return "select * from sec.open_sessions('" + staff.id() + "', null, 900, 43200)";
    }

    @Test
    void one_ends_ones_own_and_an_administrator_those_of_the_colleague_named() throws SQLException {
        UUID hers = given.one("select id from access.session where staff_id = ? limit 1", UUID.class, casey.id());
        UUID other = given.one("select id from access.session where staff_id = ? limit 1", UUID.class, cleo.id());
        refused(NOT_HERE, "select sec.end_own_sessions('" + hers + "', null)");
        Entry.with(casey, "session.end", "self").enter(app);
        assertEquals(0, one("select sec.end_own_sessions('" + other + "', null)"), "a colleague's");
        assertEquals(1, one("select sec.end_own_sessions('" + hers + "', null)"));
        assertEquals(1, one("select sec.end_own_sessions(null::uuid, null)"), "all others");
        refused(NOT_HERE, "select sec.end_all_sessions('" + cleo.id() + "')");
        app.rollback();
        Entry.of(adele, "session.end-all", "staff", casey.id()).enter(app);
        refused(NOT_HERE, "select sec.end_all_sessions('" + cleo.id() + "')");
        assertEquals(2, one("select sec.end_all_sessions('" + casey.id() + "')"));
    }

    @Test
    void an_end_is_not_taken_back() throws SQLException {
        given.run("update access.session set ended_at = now(), ended_why = 'idle', last_act = now() where staff_id = ?",
                casey.id());
        for (List<String> key : given.rows("select encode(key, 'hex') from access.session where staff_id = ?",
                casey.id())) {
            assertEquals(1, one("select count(*) from sec.session_seen(decode('" + key.get(0)
                    + "', 'hex'), true, 900, 43200) where state = 'idle'"));
        }
    }

    private int one(String sql) throws SQLException {
        try (Statement statement = app.createStatement(); ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }

    /** Refused, and the transaction goes on. */
    private void refused(String state, String sql) {
        try {
            var before = app.setSavepoint();
            SQLException refusal = assertThrows(SQLException.class, () -> {
                try (Statement statement = app.createStatement()) {
                    statement.execute(sql);
                }
            }, sql);
            assertEquals(state, refusal.getSQLState(), sql);
            app.rollback(before);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
