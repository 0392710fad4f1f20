package org.haven.run;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A real Keycloak, where people of this house sign in. Its program is tailored to PostgreSQL once and then kept beside
 * the build.
 */
public final class Keycloak {
    /** The administrator of its own realm, with a generated password. */
    public static final String ADMIN = "haven-bootstrap";
    private static final List<String> TAILORED = List.of("--db=postgres", "--health-enabled=true",
            "--features-disabled=ciba,device-flow,par,impersonation");

    private final DataFolder folder;
    private final Secrets secrets;
    private final Postgres postgres;
    private final Path programs;
    private final Ports ports;
    private final Duration patience;
    private final Progress progress;
    private volatile Child child;

    Keycloak(DataFolder folder, Secrets secrets, Postgres postgres, Path programs, Ports ports, Duration patience,
            Progress progress) {
        this.folder = folder;
        this.secrets = secrets;
        this.postgres = postgres;
        this.programs = programs;
        this.ports = ports;
        this.patience = patience;
        this.progress = progress;
    }

    public String url() {
        return "http://127.0.0.1:" + ports.keycloak();
    }

    public String realmUrl() {
        return url() + "/realms/haven";
    }

    public Path log() {
        return folder.logs().resolve("keycloak.log");
    }

    /** The longest step of a first start; it needs no database. */
    void tailor() {
        Path home = home();
        Path stamp = home.resolve(".tailored");
        try (FileChannel channel = FileChannel.open(home.resolve(".tailoring"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
            String wanted = String.join(" ", TAILORED);
            if (lock.isValid() && Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
                return;
            }
            progress.say("Tailoring Keycloak to PostgreSQL, once (about a minute)");
            List<String> arguments = new ArrayList<>(List.of("build"));
            arguments.addAll(TAILORED);
            Child build = Child.start("The tailoring of Keycloak", command(home, arguments), Map.of(), log(), folder);
            if (build.exitValue() != 0) {
                throw new Trouble("Keycloak could not be tailored to PostgreSQL; why is in its log, " + log() + ".");
            }
            Files.writeString(stamp, wanted);
        } catch (IOException e) {
            throw new Trouble("Keycloak's folder " + home + " cannot be written.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("The start was interrupted.", e);
        }
    }

    public void start() {
        launch();
        awaitReady();
    }

    void launch() {
        List<String> arguments = List.of("start", "--optimized", "--http-enabled=true", "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(), "--http-management-port=" + ports.keycloakManagement(),
                "--hostname=" + url(), "--cache=local", "--log-level=warn,org.keycloak.events:error");
        child = Child.start("Keycloak", command(home(), arguments),
                Map.of("KC_DB_URL", postgres.url("keycloak"), "KC_DB_USERNAME", "keycloak", "KC_DB_PASSWORD",
                        secrets.keycloakDatabase(), "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN, "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        secrets.keycloakAdmin(), "KC_HTTP_MANAGEMENT_HOST", "127.0.0.1",
                        // a database that was restarted is noticed before somebody signs in, not by them
                        "QUARKUS_DATASOURCE_JDBC_VALIDATE_ON_BORROW", "true"),
                log(), folder);
    }

    void awaitReady() {
        child.await(() -> Child.answers("http://127.0.0.1:" + ports.keycloakManagement() + "/health/ready"), patience,
                progress);
    }

    public void stop() {
        Child running = child;
        if (running != null) {
            running.stop(Duration.ofSeconds(15));
        }
    }

    void askToStop() {
        Child running = child;
        if (running != null) {
            running.askToStop();
        }
    }

    boolean alive() {
        Child running = child;
        return running != null && running.alive();
    }

    Trouble gone() {
        return new Trouble("Keycloak has stopped by itself; why is in its log, " + log() + ".");
    }

    private Path home() {
        if (Files.isDirectory(programs)) {
            try (Stream<Path> found = Files.list(programs)) {
                return found.filter(Files::isDirectory).findFirst().orElseThrow(this::notBuilt);
            } catch (IOException e) {
                throw new Trouble("Keycloak's folder " + programs + " cannot be read.", e);
            }
        }
        throw notBuilt();
    }

    private Trouble notBuilt() {
        return new Trouble("Keycloak is not in " + programs + ": build the project first.");
    }

    private List<String> command(Path home, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(java(), "-Xms64m", "-Xmx512m", "-Dfile.encoding=UTF-8",
                "-Djava.net.preferIPv4Stack=true", "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-cp", home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", File.separatorChar == '\\' ? "java.exe" : "java")
                .toString();
    }
}
