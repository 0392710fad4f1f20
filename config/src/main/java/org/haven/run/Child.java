package org.haven.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A server that runs as a process of its own, with a log file, and is ended politely first. */
final class Child {
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2)).build();

    private final String name;
    private final Path log;
    private final Process process;

    private Child(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    static Child start(String name, List<String> command, Map<String, String> environment, Path log,
            DataFolder folder) {
        ProcessBuilder builder = new ProcessBuilder(command);
        // what belongs to the house reaches only the part that needs it
        builder.environment().keySet().removeIf(key -> key.startsWith("HAVEN_") || key.startsWith("KC_"));
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            Files.createDirectories(log.getParent());
            Process process = builder.start();
            process.getOutputStream().close();
            if (!folder.remember(process.toHandle())) {
                process.destroyForcibly();
                throw new Trouble("The house is being stopped.");
            }
            return new Child(name, log, process);
        } catch (IOException e) {
            throw new Trouble(name + " could not be started; its log is " + log + ".", e);
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    int exitValue() throws InterruptedException {
        return process.waitFor();
    }

    Trouble gone() {
        return new Trouble(name + " has stopped by itself; why is in its log, " + log + ".");
    }

    /** Waits until something holds, as long as the process lives and patience lasts. */
    void await(BooleanSupplier ready, Duration patience, Progress progress) {
        long began = System.nanoTime();
        long told = began;
        while (!ready.getAsBoolean()) {
            if (!alive()) {
                throw gone();
            }
            long now = System.nanoTime();
            if (now - began > patience.toNanos()) {
                throw new Trouble(name + " was not ready after " + patience.toSeconds() + " seconds; its log is " + log
                        + ". A slow machine can be given more with -Dhaven.patience=<seconds>.");
            }
            if (now - told > TimeUnit.SECONDS.toNanos(15)) {
                told = now;
                progress.say("Still waiting for " + name);
            }
            pause();
        }
    }

    static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("The start was interrupted.", e);
        }
    }

    /** Whether an address answers 200. */
    static boolean answers(String url) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(5)).build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("The start was interrupted.", e);
        }
    }

    void askToStop() {
        process.destroy();
    }

    void stop(Duration grace) {
        process.destroy();
        try {
            if (!process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
