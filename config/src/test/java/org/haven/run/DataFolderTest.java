package org.haven.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    private final Progress silent = new Progress(new PrintStream(OutputStream.nullOutputStream()));
    @TempDir
    Path folder;

    @Test
    void oneHouseAtATimeHoldsIt() {
        try (DataFolder held = DataFolder.open(folder)) {
            Trouble trouble = assertThrows(Trouble.class, () -> DataFolder.open(folder));
            assertEquals(
                    "The data folder " + held.path() + " is in use by another Haven: stop that one, or choose another"
                            + " folder with -Dhaven.data=<folder>.",
                    trouble.getMessage());
        }
        DataFolder.open(folder).close();
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidSo() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        Trouble trouble = assertThrows(Trouble.class, () -> DataFolder.open(file.resolve("data")));
        assertTrue(trouble.getMessage().startsWith("The data folder " + file.resolve("data") + " cannot be written:"),
                trouble.getMessage());
    }

    @Test
    void tooLittleSpaceSaysHowMuchIsThereAndHowMuchIsNeeded() {
        Trouble trouble = assertThrows(Trouble.class,
                () -> DataFolder.requireSpace(folder, 99L * 1024 * 1024, DataFolder.NEEDED_AFRESH));
        assertEquals(
                "The disk that holds " + folder + " has only 99 MB free, and Haven needs 1024 MB: make room, or choose"
                        + " another folder with -Dhaven.data=<folder>.",
                trouble.getMessage());
    }

    @Test
    void startingAfreshEmptiesAHousesFolder() throws IOException {
        Secrets.in(folder, name -> null);
        Files.createDirectories(folder.resolve("postgres/base"));
        Files.writeString(folder.resolve("postgres/base/1"), "row");
        try (DataFolder data = DataFolder.open(folder)) {
            data.startAfresh();
            assertFalse(Files.exists(data.postgres()));
            assertFalse(Files.exists(folder.resolve("secrets.properties")));
        }
    }

    @Test
    void startingAfreshLeavesAForeignFolderAlone() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "not Haven's");
        try (DataFolder data = DataFolder.open(folder)) {
            assertThrows(Trouble.class, data::startAfresh);
            assertTrue(Files.exists(letter));
        }
    }

    @Test
    void whatAKilledRunLeftRunningIsEnded() throws IOException {
        Process left = new ProcessBuilder(Keycloak.java(), "-cp", System.getProperty("java.class.path"),
                Lingering.class.getName()).start();
        try (DataFolder data = DataFolder.open(folder)) {
            assertTrue(data.remember(left.toHandle()));
            data.endLeftovers(silent);
            assertFalse(left.isAlive());
            assertFalse(Files.exists(folder.resolve("processes")));
        } finally {
            left.destroyForcibly();
        }
    }

    @Test
    void aProcessThatOnlyHasTheSameNumberIsLeftAlone() throws IOException {
        Process other = new ProcessBuilder(Keycloak.java(), "-cp", System.getProperty("java.class.path"),
                Lingering.class.getName()).start();
        try (DataFolder data = DataFolder.open(folder)) {
            long longAgo = Instant.parse("2020-01-01T00:00:00Z").toEpochMilli();
            Files.writeString(folder.resolve("processes"), other.pid() + " " + longAgo + "\n");
            data.endLeftovers(silent);
            assertTrue(other.isAlive());
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void aStalePostmasterFileIsRemoved() throws IOException {
        Files.createDirectories(folder.resolve("postgres"));
        Path pidFile = folder.resolve("postgres/postmaster.pid");
        Files.writeString(pidFile, ProcessHandle.current().pid() + "\n");
        try (DataFolder data = DataFolder.open(folder)) {
            data.endLeftovers(silent);
            assertFalse(Files.exists(pidFile));
        }
    }

    @Test
    void nothingIsStartedInAHouseThatIsClosing() {
        try (DataFolder data = DataFolder.open(folder)) {
            data.closing();
            assertFalse(data.remember(ProcessHandle.current()));
        }
    }

    /** A process that stays until it is ended. */
    static final class Lingering {
        private Lingering() {
        }

        public static void main(String[] arguments) throws InterruptedException {
            Thread.currentThread().join();
        }
    }
}
