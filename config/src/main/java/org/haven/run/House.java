package org.haven.run;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The whole house: PostgreSQL, Keycloak and WildFly with Haven's package, all on the loopback address, all in one data
 * folder. People start it through {@link Run}, tests through {@link #forTests}.
 */
public final class House implements AutoCloseable {
    private final Settings settings;
    private final Progress progress;
    private Path ear;
    private DataFolder folder;
    private Secrets secrets;
    private Ports ports;
    private Postgres postgres;
    private Keycloak keycloak;
    private Server server;
    private volatile boolean stopping;
    private volatile boolean failed;

    private House(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.ear = settings.earFile();
    }

    static House forPeople(Settings settings, Progress progress) {
        return new House(settings, progress);
    }

    /** A house of a test's own: in this folder, always afresh, on free ports. */
    public static House forTests(Path data) {
        return forTests(data, System.out);
    }

    public static House forTests(Path data, PrintStream out) {
        Settings around = Settings.fromSurroundings();
        Settings own = new Settings(around.project(), data.toAbsolutePath().normalize(), true, false, Ports.ANY,
                around.patience(), name -> null);
        return new House(own, new Progress(out));
    }

    /** Serves this package instead of the one the build made. */
    public House withPackage(Path otherEar) {
        this.ear = otherEar;
        return this;
    }

    /** Starts everything, and returns when the package answers. */
    public House start() {
        return start(true);
    }

    /** Starts PostgreSQL and Keycloak and migrates, but leaves the server to {@link #startServer}. */
    public House startWithoutServer() {
        return start(false);
    }

    private House start(boolean withServer) {
        try {
            open();
            CompletableFuture<Void> tailored = CompletableFuture.runAsync(keycloak::tailor, House::beside);
            progress.say("Starting PostgreSQL");
            postgres.start();
            postgres.prepare();
            progress.say("PostgreSQL is ready on port " + ports.postgres());
            CompletableFuture<Void> signIn = tailored.thenRunAsync(() -> {
                progress.say("Starting Keycloak");
                keycloak.launch();
                keycloak.awaitReady();
                progress.say("Keycloak is ready; bringing its realm up to date");
                Realm realm = realm();
                realm.apply();
                realm.applyDemo(secrets.demo());
                progress.say("Keycloak is ready on port " + ports.keycloak());
            }, House::beside);
            try {
                migrate();
                if (withServer) {
                    startServer(ear);
                }
            } catch (RuntimeException e) {
                signIn.cancel(true);
                throw e;
            }
            signIn.join();
            return this;
        } catch (CompletionException e) {
            fail();
            throw e.getCause() instanceof Trouble trouble ? trouble : e;
        } catch (RuntimeException e) {
            fail();
            throw e;
        }
    }

    private void fail() {
        if (!stopping) {
            failed = true;
            close();
        }
    }

    private static void beside(Runnable task) {
        Thread thread = new Thread(task, "beside");
        thread.setDaemon(true);
        thread.start();
    }

    private void open() {
        folder = DataFolder.open(settings.data());
        folder.endLeftovers(progress);
        if (settings.fresh()) {
            folder.startAfresh();
            progress.say("Starting afresh: " + settings.data() + " has been emptied");
        }
        folder.requireSpace();
        ports = settings.ports().claimed();
        secrets = Secrets.in(folder.path(), settings.environment());
        postgres = new Postgres(folder, secrets, ports.postgres());
        keycloak = new Keycloak(folder, secrets, postgres, settings.project().resolve("config/target/keycloak"), ports,
                settings.patience(), progress);
        server = new Server(folder, settings.serverHome(), ports, environment(), settings.patience(), progress);
    }

    private Realm realm() {
        return new Realm(keycloak.url(), secrets.keycloakAdmin(), Map.of("HAVEN_OIDC_CLIENT_SECRET", secrets.client(),
                "HAVEN_BASE_URL", baseUrl(), "HAVEN_LOCALHOST_URL", "http://localhost:" + ports.http()));
    }

    private void migrate() {
        Schema schema = new Schema(jdbcUrl(), "haven_migrate", secrets.migrate());
        int applied = schema.migrate();
        schema.installKey(secrets.contextKey());
        progress.say(applied == 0
                ? "The database is up to date"
                : "The database was brought up to date with " + applied + " migrations");
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("HAVEN_DB_URL", jdbcUrl());
        environment.put("HAVEN_DB_USER", "haven_app");
        environment.put("HAVEN_DB_PASSWORD", secrets.app());
        environment.put("HAVEN_OIDC_URL", keycloak.realmUrl());
        environment.put("HAVEN_OIDC_CLIENT_ID", "haven-web");
        environment.put("HAVEN_OIDC_CLIENT_SECRET", secrets.client());
        environment.put("HAVEN_KEYS_KEK", secrets.keyEncryptionKey());
        environment.put("HAVEN_KEYS_KEK_ID", "1");
        environment.put("HAVEN_KEYS_CONTEXT", secrets.contextKey());
        environment.put("HAVEN_KEYS_ORIGIN", secrets.keyOrigin());
        environment.put("HAVEN_HTTP_PORT", String.valueOf(ports.http()));
        environment.put("HAVEN_MANAGEMENT_PORT", String.valueOf(ports.management()));
        environment.put("HAVEN_CONSOLE_LEVEL", "ERROR");
        for (String handedOn : List.of("HAVEN_DB_POOL_MAX", "HAVEN_IDLE_MINUTES", "HAVEN_SESSION_HOURS")) {
            String value = settings.environment().apply(handedOn);
            if (value != null) {
                environment.put(handedOn, value);
            }
        }
        if (settings.dev()) {
            environment.put("HAVEN_FACELETS_REFRESH", "0");
        }
        return environment;
    }

    /** Starts the server with a package; the database and Keycloak are already there. */
    public void startServer(Path otherEar) {
        progress.say("Starting WildFly");
        server.start(otherEar);
        progress.say("WildFly is ready on port " + ports.http());
    }

    public void loadDemoData() {
        DemoData.load(this);
    }

    public String baseUrl() {
        return "http://127.0.0.1:" + ports.http();
    }

    public String jdbcUrl() {
        return postgres.url("haven");
    }

    public Postgres postgres() {
        return postgres;
    }

    public Keycloak keycloak() {
        return keycloak;
    }

    public Server server() {
        return server;
    }

    public Secrets secrets() {
        return secrets;
    }

    public Ports ports() {
        return ports;
    }

    /** Where the logs of all three lie. */
    public Path logs() {
        return folder.logs();
    }

    public Path data() {
        return folder.path();
    }

    public Connection asMigrate() throws SQLException {
        return postgres.connect("haven", "haven_migrate", secrets.migrate());
    }

    public Connection asApp() throws SQLException {
        return postgres.connect("haven", "haven_app", secrets.app());
    }

    boolean failed() {
        return failed;
    }

    boolean stopping() {
        return stopping;
    }

    /** Waits for as long as all three live; trouble as soon as one has gone by itself. */
    void watch() {
        LiveChanges changes = settings.dev() ? new LiveChanges(settings.project(), server, progress) : null;
        if (changes != null) {
            changes.begin();
            progress.say("Watching for changed pages and classes");
        }
        while (!stopping) {
            Trouble gone = gone();
            if (gone != null && !stopping) {
                failed = true;
                throw gone;
            }
            if (changes != null) {
                changes.carry();
            }
            Child.pause();
        }
    }

    private Trouble gone() {
        if (!postgres.alive()) {
            return postgres.gone();
        }
        if (!keycloak.alive()) {
            return keycloak.gone();
        }
        return server.alive() ? null : server.gone();
    }

    /** Stops all that was started, in order: whoever uses the database goes before it. */
    @Override
    public synchronized void close() {
        stopping = true;
        progress.hush();
        if (folder != null) {
            folder.closing();
        }
        if (server != null) {
            server.askToStop();
            keycloak.askToStop();
            server.stop();
            keycloak.stop();
        }
        try {
            if (postgres != null) {
                postgres.stop();
            }
        } finally {
            if (folder != null) {
                // one that was still starting, or would not stop
                folder.endPostgres(progress);
                folder.close();
                folder = null;
            }
        }
    }
}
