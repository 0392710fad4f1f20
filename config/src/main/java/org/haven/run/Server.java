package org.haven.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * WildFly with Haven's package. The provisioned server is only read; its configuration and the package are copied anew
 * at each start, so that nothing stale can be served.
 */
public final class Server {
    private static final String PACKAGE = "haven.ear";

    private final DataFolder folder;
    private final Path home;
    private final Ports ports;
    private final Map<String, String> environment;
    private final Duration patience;
    private final Progress progress;
    private volatile Child child;

    Server(DataFolder folder, Path home, Ports ports, Map<String, String> environment, Duration patience,
            Progress progress) {
        this.folder = folder;
        this.home = home;
        this.ports = ports;
        this.environment = environment;
        this.patience = patience;
        this.progress = progress;
    }

    public String url() {
        return "http://127.0.0.1:" + ports.http();
    }

    public int managementPort() {
        return ports.management();
    }

    /** The provisioned server. */
    public Path home() {
        return home;
    }

    public Path log() {
        return folder.logs().resolve("server.log");
    }

    /** The unpacked package that is being served. */
    Path served() {
        return deployments().resolve(PACKAGE);
    }

    private Path deployments() {
        return folder.server().resolve("deployments");
    }

    /** Starts it with a package, and returns when that package answers. */
    public void start(Path ear) {
        launch(ear);
        awaitReady();
    }

    void launch(Path ear) {
        if (Files.notExists(home.resolve("jboss-modules.jar"))) {
            throw new Trouble("The server is not in " + home + ": build the project first.");
        }
        try {
            Folders.delete(folder.server());
            Folders.copy(home.resolve("standalone/configuration"), folder.server().resolve("configuration"));
            Files.createDirectories(deployments());
            lay(ear);
        } catch (IOException e) {
            throw new Trouble("The server's folder " + folder.server() + " cannot be written.", e);
        }
        StandaloneCommandBuilder command = StandaloneCommandBuilder.of(home).setBaseDirectory(folder.server())
                .setLogDirectory(folder.logs())
                .setJavaOptions("-Xms64m", "-Xmx768m", "-Dfile.encoding=UTF-8", "-Djava.net.preferIPv4Stack=true",
                        "-Djava.awt.headless=true")
                .setBindAddressHint("127.0.0.1").setBindAddressHint("management", "127.0.0.1")
                .addServerArgument("-Djboss.node.name=haven");
        child = Child.start("WildFly", command.build(), environment, folder.logs().resolve("server.out"), folder);
    }

    void awaitReady() {
        awaitPackage();
        child.await(() -> Child.answers("http://127.0.0.1:" + ports.management() + "/health/ready"), patience,
                progress);
    }

    /** Puts another build of the package, or a variant of it, in place of the one served. */
    public void deploy(Path ear) {
        try {
            Path asked = deployments().resolve(PACKAGE + ".undeployed");
            if (Files.exists(served())) {
                Files.deleteIfExists(deployments().resolve(PACKAGE + ".deployed"));
                child.await(() -> Files.exists(asked) || Files.exists(deployments().resolve(PACKAGE + ".failed")),
                        patience, progress);
            }
            Files.deleteIfExists(asked);
            Files.deleteIfExists(deployments().resolve(PACKAGE + ".failed"));
            Folders.delete(served());
            lay(ear);
        } catch (IOException e) {
            throw new Trouble("The server's folder " + folder.server() + " cannot be written.", e);
        }
        awaitReady();
    }

    /** Starts the served package again, with what was changed in its folder. */
    void redeploy() throws IOException {
        Files.deleteIfExists(deployments().resolve(PACKAGE + ".deployed"));
        Files.deleteIfExists(deployments().resolve(PACKAGE + ".failed"));
        Files.createFile(deployments().resolve(PACKAGE + ".dodeploy"));
        awaitPackage();
    }

    private void lay(Path ear) throws IOException {
        if (Files.notExists(ear)) {
            throw new Trouble("The package " + ear + " is not there: build the project first.");
        }
        Path draft = folder.server().resolve("laying");
        Folders.delete(draft);
        Folders.unpack(ear, draft);
        try (Stream<Path> modules = Files.list(draft)) {
            for (Path module : modules.filter(file -> Files.isRegularFile(file)
                    && file.getFileName().toString().matches(".*\\.war|haven-ejb\\.jar")).toList()) {
                Folders.explode(module);
            }
        }
        Files.move(draft, served());
        Files.createFile(deployments().resolve(PACKAGE + ".dodeploy"));
    }

    private void awaitPackage() {
        Path failed = deployments().resolve(PACKAGE + ".failed");
        Path deployed = deployments().resolve(PACKAGE + ".deployed");
        child.await(() -> Files.exists(deployed) || Files.exists(failed), patience, progress);
        if (Files.exists(failed)) {
            throw new Trouble(
                    "WildFly did not accept Haven's package" + reason(failed) + "; the log is " + log() + ".");
        }
    }

    private static String reason(Path failed) {
        try {
            String text = Files.readString(failed);
            int last = text.lastIndexOf("Caused by: ");
            if (last < 0) {
                return "";
            }
            String cause = text.substring(last + "Caused by: ".length()).lines().findFirst().orElse("");
            return " (" + (cause.length() > 300 ? cause.substring(0, 300) + "…" : cause).replace("\"", "").strip()
                    + ")";
        } catch (IOException e) {
            return "";
        }
    }

    public void stop() {
        Child running = child;
        if (running != null) {
            running.stop(Duration.ofSeconds(20));
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
        return new Trouble("WildFly has stopped by itself; why is in its logs, " + log() + " and "
                + folder.logs().resolve("server.out") + ".");
    }

    static List<String> logNames() {
        return List.of("server.log", "server.out", "keycloak.log", "postgres.log");
    }
}
