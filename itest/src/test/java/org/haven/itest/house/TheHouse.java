package org.haven.itest.house;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.haven.itest.given.Given;
import org.haven.run.House;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/** The house that all tests of a run share. */
public final class TheHouse {

    private static House house;
    private static RuntimeException failure;

    private TheHouse() {
    }

    static synchronized void open(Archive<?> archive) {
        if (failure != null) {
            throw failure;
        }
        if (house != null) {
            return;
        }
        try {
            Path folder = target();
            Path ear = folder.resolve("haven-with-tests.ear");
            archive.as(ZipExporter.class).exportTo(ear.toFile(), true);
            house = House.forTests(folder.resolve("house"), progress(folder)).withPackage(ear).start();
            house.loadDemoData();
            try (Connection connection = house.asMigrate()) {
                new Given(connection).demoPeopleStand();
            }
        } catch (SQLException e) {
            failure = new IllegalStateException(e);
            throw failure;
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        }
    }

    /** The launcher's sentences, with their time, for whoever asks why a run took long. */
    private static PrintStream progress(Path folder) {
        try {
            Files.createDirectories(folder);
            return new PrintStream(folder.resolve("house.out").toFile(), StandardCharsets.UTF_8);
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static synchronized House get() {
        if (house == null) {
            throw new IllegalStateException("The house is not open; a test that needs it extends HouseTest.");
        }
        return house;
    }

    static synchronized void close() {
        if (house != null) {
            house.close();
            house = null;
        }
    }

    /** The project's own folder. */
    public static Path project() {
        return Path.of(System.getProperty("haven.project")).toAbsolutePath().normalize();
    }

    /** Where this module's build output lies. */
    public static Path target() {
        return project().resolve("itest/target");
    }
}
