package org.haven.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;

/**
 * Starts the house for a person, holds it until Ctrl-C, and says everything in plain sentences.
 */
public final class Run {
    private Run() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        Progress progress = new Progress(terminal());
        House house = null;
        try {
            house = House.forPeople(Settings.fromSurroundings(), progress);
            holdUntilStopped(house, progress);
        } catch (Trouble e) {
            if (house == null || house.failed() || !house.stopping()) {
                progress.plain("\n" + e.getMessage());
                if (System.getProperty("haven.trace") != null) {
                    e.printStackTrace();
                }
                System.exit(1);
            }
        }
        // the house is being stopped by the shutdown; returning would let the build go on meanwhile
        Thread.currentThread().join();
    }

    private static void holdUntilStopped(House house, Progress progress) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(house, progress), "stop"));
        house.start();
        progress.say("Loading demo data");
        house.loadDemoData();
        progress.plain(welcome(house));
        house.watch();
    }

    /**
     * The terminal itself. Maven replaces {@code System.out} and takes its own stream apart while the machine is shutting
     * down, which broke the printing thread, and with it the stopping of the house.
     */
    private static PrintStream terminal() {
        Console console = System.console();
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true,
                console == null ? Charset.defaultCharset() : console.charset());
    }

    private static void stop(House house, Progress progress) {
        boolean failed = house.failed();
        try {
            if (!failed) {
                progress.plain("\nStopping Haven");
            }
        } finally {
            house.close();
        }
        if (!failed) {
            progress.plain("Haven has stopped.");
        }
    }

    static String welcome(House house) {
        StringBuilder text = new StringBuilder("\nHaven is ready at ").append(house.baseUrl())
                .append("/\n\nDemo people (fictional); one password for all: ").append(house.secrets().demo())
                .append("\n\n");
        String row = "  %-20s %-10s %-14s %s%n";
        text.append(String.format(Locale.ROOT, row, "role", "username", "name", "password"));
        for (JsonNode user : Realm.read("keycloak/demo.json", Map.of()).path("users")) {
            text.append(String.format(Locale.ROOT, row, user.path("realmRoles").path(0).asText(),
                    user.path("username").asText(),
                    user.path("firstName").asText() + " " + user.path("lastName").asText(), house.secrets().demo()));
        }
        return text.append("\nData and logs: ").append(house.data()).append("\nCtrl-C stops everything.\n").toString();
    }
}
