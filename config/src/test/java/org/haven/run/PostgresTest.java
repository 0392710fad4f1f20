package org.haven.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {
    @TempDir
    static Path data;
    private static DataFolder folder;
    private static Secrets secrets;
    private static Postgres postgres;

    @BeforeAll
    static void start() {
        folder = DataFolder.open(data);
        secrets = Secrets.in(data, name -> null);
        postgres = new Postgres(folder, secrets, Ports.ANY.claimed().postgres());
        postgres.start();
        postgres.prepare();
    }

    @AfterAll
    static void stop() {
        postgres.stop();
        folder.close();
    }

    @Test
    void keepsWhatItHasConfirmed() throws SQLException {
        assertEquals("on", shown("fsync"));
        assertEquals("on", shown("synchronous_commit"));
        assertEquals("on", shown("full_page_writes"));
    }

    @Test
    void listensOnTheLoopbackAddressOnly() throws SQLException {
        assertEquals("127.0.0.1", shown("listen_addresses"));
        assertEquals("", shown("unix_socket_directories"));
    }

    @Test
    void checksPasswords() {
        SQLException refused = assertThrows(SQLException.class, () -> postgres.connect("haven", "haven_app", "wrong"));
        assertEquals("28P01", refused.getSQLState());
        assertThrows(SQLException.class, () -> postgres.connect("postgres", "postgres", "postgres"));
    }

    @Test
    void logsNoStatementAndNoValue() throws SQLException, IOException {
        try (Connection connection = postgres.asSuperuser("haven");
                Statement statement = connection.createStatement()) {
            assertThrows(SQLException.class, () -> statement.execute("select 'canary-in-a-statement'::int"));
            statement.execute("create temp table t(v text unique)");
            statement.execute("insert into t values ('canary-in-a-row')");
            assertThrows(SQLException.class, () -> statement.execute("insert into t values ('canary-in-a-row')"));
        }
        String log = Files.readString(postgres.log());
        assertTrue(log.contains("ready to accept connections"), "the control must be found");
        assertFalse(log.contains("canary"), log);
    }

    @Test
    void theApplicationsRoleOwnsNothingAndReachesNoOtherDatabase() throws SQLException {
        assertThrows(SQLException.class, () -> postgres.connect("keycloak", "haven_app", secrets.app()));
        assertThrows(SQLException.class, () -> postgres.connect("postgres", "haven_app", secrets.app()));
        try (Connection connection = postgres.connect("haven", "haven_app", secrets.app());
                Statement statement = connection.createStatement()) {
            assertThrows(SQLException.class, () -> statement.execute("create schema mine"));
            assertThrows(SQLException.class, () -> statement.execute("create temp table mine(id int)"));
            assertThrows(SQLException.class, () -> statement.execute("create table public.mine(id int)"));
            assertThrows(SQLException.class, () -> statement.execute("set role haven_owner"));
        }
    }

    @Test
    void theApplicationsRoleEndsNobodysConnectionAndKeepsNothingBeyondATransaction() throws SQLException {
        try (Connection connection = postgres.connect("haven", "haven_app", secrets.app());
                Statement statement = connection.createStatement()) {
            for (String act : List.of("pg_terminate_backend(1)", "pg_cancel_backend(1)", "pg_advisory_lock(1)",
                    "pg_try_advisory_lock(1)", "pg_advisory_lock_shared(1, 1)", "pg_advisory_unlock_all()",
                    "lo_create(0)", "lo_creat(-1)", "lo_from_bytea(0, '\\x00')")) {
                SQLException refused = assertThrows(SQLException.class, () -> statement.execute("select " + act), act);
                assertEquals("42501", refused.getSQLState(), act);
            }
            statement.execute("select pg_advisory_xact_lock(1), pg_advisory_xact_lock_shared(1)");
        }
    }

    @Test
    void preparingASecondTimeChangesNothing() throws SQLException {
        postgres.prepare();
        postgres.connect("haven", "haven_app", secrets.app()).close();
    }

    @Test
    void aMigrationThatFailsIsNamedInOneSentence() throws SQLException {
        Schema sound = new Schema(postgres.url("haven"), "haven_migrate", secrets.migrate(), "classpath:db/sound");
        assertEquals(1, sound.migrate());
        assertEquals(0, sound.migrate());
        Schema broken = new Schema(postgres.url("haven"), "haven_migrate", secrets.migrate(), "classpath:db/broken");
        Trouble trouble = assertThrows(Trouble.class, broken::migrate);
        assertEquals(
                "The database could not be migrated, at V2__twice.sql: ERROR: column \"id\" specified more than once.",
                trouble.getMessage());
    }

    @Test
    void tablesBelongToTheOwnerWhoeverMigrates() throws SQLException {
        new Schema(postgres.url("haven"), "haven_migrate", secrets.migrate(), "classpath:db/sound").migrate();
        try (Connection connection = postgres.asSuperuser("haven");
                Statement statement = connection.createStatement();
                ResultSet owner = statement.executeQuery(
                        "select tableowner from pg_tables where schemaname = 'haven' and tablename = 'sound'")) {
            assertTrue(owner.next());
            assertEquals("haven_owner", owner.getString(1));
        }
    }

    private static String shown(String setting) throws SQLException {
        try (Connection connection = postgres.asSuperuser("haven");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("show " + setting)) {
            result.next();
            return result.getString(1);
        }
    }
}
