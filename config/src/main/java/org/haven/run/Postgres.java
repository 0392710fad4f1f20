package org.haven.run;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postgresql.PGConnection;

/**
 * A real PostgreSQL of this house's own: durable, on the loopback address only, and checking passwords from its first
 * moment.
 */
public final class Postgres {
    private static final Map<String, String> CONFIGURATION = Map.ofEntries(
            // zonky is made for throw-away databases and would switch these off
            Map.entry("fsync", "on"), Map.entry("synchronous_commit", "on"), Map.entry("full_page_writes", "on"),
            Map.entry("listen_addresses", "127.0.0.1"), Map.entry("unix_socket_directories", "''"),
            Map.entry("max_connections", "120"), Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("shared_preload_libraries", "pg_stat_statements"),
            // statements that set a password would be kept word by word
            Map.entry("pg_stat_statements.track_utility", "off"), Map.entry("jit", "off"),
            // no value of a row ever reaches the log; an error's own words may quote one, and whoever asked is told it
            Map.entry("log_statement", "none"), Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_error_verbosity", "terse"), Map.entry("log_parameter_max_length", "0"),
            Map.entry("log_parameter_max_length_on_error", "0"), Map.entry("log_min_messages", "log"));

    private final DataFolder folder;
    private final Secrets secrets;
    private final int port;
    private EmbeddedPostgres running;

    Postgres(DataFolder folder, Secrets secrets, int port) {
        this.folder = folder;
        this.secrets = secrets;
        this.port = port;
    }

    public int port() {
        return port;
    }

    /** The folder that PostgreSQL itself writes. */
    public Path data() {
        return folder.postgres();
    }

    public Path log() {
        return folder.logs().resolve("postgres.log");
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public Connection connect(String database, String role, String password) throws SQLException {
        return DriverManager.getConnection(url(database), role, password);
    }

    public Connection asSuperuser(String database) throws SQLException {
        return connect(database, "postgres", secrets.superuser());
    }

    /** Starts it; the first time with an empty cluster. */
    public synchronized void start() {
        if (folder.isClosing()) {
            throw new Trouble("The house is being stopped.");
        }
        Path passwordFile = folder.path().resolve("superuser");
        try {
            Files.createDirectories(folder.logs());
            Files.writeString(passwordFile, secrets.superuser());
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setDataDirectory(data())
                    .setCleanDataDirectory(false).setRegisterShutdownHook(false).setPort(port)
                    .setOverrideWorkingDirectory(folder.path().resolve("postgres-programs").toFile())
                    .setPGStartupWait(Duration.ofSeconds(60)).setConnectConfig("password", secrets.superuser())
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    // for the making of the cluster: later options win over zonky's own trust
                    .setLocaleConfig("auth-host", "scram-sha-256").setLocaleConfig("pwfile", passwordFile.toString());
            CONFIGURATION.forEach(builder::setServerConfig);
            running = builder.start();
        } catch (IOException | IllegalStateException e) {
            throw new Trouble("PostgreSQL did not start; its log is " + log() + ".", e);
        } finally {
            remove(passwordFile);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new Trouble("The file " + file + " could not be removed.", e);
        }
    }

    public synchronized void stop() {
        if (running != null) {
            try {
                running.close();
            } catch (IOException e) {
                throw new Trouble("PostgreSQL could not be stopped; its log is " + log() + ".", e);
            } finally {
                running = null;
            }
        }
    }

    boolean alive() {
        return process().isPresent();
    }

    private Optional<ProcessHandle> process() {
        try {
            List<String> lines = Files.readAllLines(data().resolve("postmaster.pid"));
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0).trim())).filter(ProcessHandle::isAlive);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    Trouble gone() {
        return new Trouble("PostgreSQL has stopped by itself; why is in its log, " + log() + ".");
    }

    /** Databases, roles and rights, as an organisation's administrator makes them once; then this house's passwords. */
    void prepare() {
        try {
            try (Connection connection = asSuperuser("postgres")) {
                createDatabase(connection, "haven");
                if (!exists(connection, "select 1 from pg_roles where rolname = ?", "keycloak")) {
                    run(connection, "create role keycloak login");
                }
                createDatabase(connection, "keycloak");
                run(connection, "alter database keycloak owner to keycloak");
                run(connection, "revoke all on database keycloak from public");
                run(connection, "revoke all on database postgres from public");
            }
            try (Connection connection = asSuperuser("haven")) {
                run(connection, Schema.resource("bootstrap.sql"));
                run(connection, "create extension if not exists pg_stat_statements");
                setPassword(connection, "haven_migrate", secrets.migrate());
                setPassword(connection, "haven_app", secrets.app());
                setPassword(connection, "haven_sealer", secrets.sealer());
                setPassword(connection, "haven_auditor", secrets.auditor());
                setPassword(connection, "haven_backup", secrets.backup());
                setPassword(connection, "keycloak", secrets.keycloakDatabase());
            }
        } catch (SQLException e) {
            throw new Trouble("PostgreSQL refused to prepare Haven's database: " + e.getMessage() + ".", e);
        }
    }

    private static void createDatabase(Connection connection, String name) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
            run(connection, "create database " + name);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet result = statement.executeQuery()) {
                return result.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The password leaves this process only as a verifier. */
    private static void setPassword(Connection connection, String role, String password) throws SQLException {
        connection.unwrap(PGConnection.class).alterUserPassword(role, password.toCharArray(), "scram-sha-256");
    }
}
