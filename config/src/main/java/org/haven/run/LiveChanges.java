package org.haven.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Carries what a developer changes into the running house: a page or stylesheet is served at the next click, a compiled
 * class or a message starts the package again.
 */
final class LiveChanges {
    private record Way(Path from, String to) {
    }

    private final Server server;
    private final Progress progress;
    private final List<Way> ways;
    private final Map<Path, FileTime> known = new HashMap<>();

    LiveChanges(Path project, Server server, Progress progress) {
        this.server = server;
        this.progress = progress;
        this.ways = List.of(new Way(project.resolve("web/src/main/webapp"), "haven-web.war"),
                new Way(project.resolve("web/src/main/resources"), "haven-web.war/WEB-INF/classes"),
                new Way(project.resolve("web/target/classes"), "haven-web.war/WEB-INF/classes"),
                new Way(project.resolve("ejb/target/classes"), "haven-ejb.jar"));
    }

    /** Takes what is there now as known. */
    void begin() {
        for (Way way : ways) {
            for (Path file : files(way.from())) {
                known.put(file, modified(file));
            }
        }
    }

    /** Carries over what changed since the last look; a package is started again only once a compiler is done. */
    void carry() {
        boolean restart = false;
        boolean again;
        int settled = 0;
        do {
            again = false;
            for (Way way : ways) {
                for (Path file : files(way.from())) {
                    FileTime now = modified(file);
                    if (!now.equals(known.put(file, now))) {
                        String name = way.from().relativize(file).toString();
                        copy(file, server.served().resolve(way.to()).resolve(name));
                        restart |= needsRestart(way.to(), name);
                        again = true;
                        progress.say("Changed: " + name);
                    }
                }
            }
            settled = again ? 0 : settled + 1;
            Child.pause();
        } while (restart && settled < 10);
        if (restart) {
            restart();
        }
    }

    static boolean needsRestart(String to, String name) {
        return !to.equals("haven-web.war") || (name.startsWith("WEB-INF") && !name.endsWith(".xhtml"));
    }

    private void restart() {
        progress.say("Starting the package again");
        try {
            server.redeploy();
            progress.say("The package is served again");
        } catch (Trouble e) {
            progress.say(e.getMessage() + " Change it again, and it is tried again.");
        } catch (IOException e) {
            throw new Trouble("The server's folder cannot be written.", e);
        }
    }

    private static List<Path> files(Path folder) {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            // a compiler is at work in it: the next look sees it whole
            return List.of();
        }
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (java.nio.file.NoSuchFileException e) {
            // gone again before it could be copied
            return;
        } catch (IOException e) {
            throw new Trouble("The change could not be carried to " + to + ".", e);
        }
    }
}
