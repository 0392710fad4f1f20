package org.haven.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The one folder in which a house keeps everything: database, logs, generated passwords. One house at a time holds it.
 */
final class DataFolder implements AutoCloseable {
    private static final long MEGABYTE = 1024 * 1024;
    static final long NEEDED_AFRESH = 1024 * MEGABYTE;
    static final long NEEDED_AGAIN = 300 * MEGABYTE;

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;
    private final List<ProcessHandle> started = new ArrayList<>();
    private boolean closing;

    private DataFolder(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /** Where a file system knows owners, nobody else reads logs or lays a program in PostgreSQL's place. */
    private static void forItsOwnerOnly(Path path) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
    }

    static DataFolder open(Path path) {
        try {
            Files.createDirectories(path);
            forItsOwnerOnly(path);
            FileChannel channel = FileChannel.open(path.resolve(".lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            FileLock lock = lockOf(channel);
            if (lock == null) {
                channel.close();
                throw new Trouble("The data folder " + path + " is in use by another Haven: stop that one, or choose"
                        + " another folder with -Dhaven.data=<folder>.");
            }
            return new DataFolder(path, channel, lock);
        } catch (IOException e) {
            throw new Trouble("The data folder " + path + " cannot be written: give yourself the right to it, or choose"
                    + " another with -Dhaven.data=<folder>.", e);
        }
    }

    private static FileLock lockOf(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path path() {
        return path;
    }

    Path logs() {
        return path.resolve("logs");
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    Path server() {
        return path.resolve("server");
    }

    /** Empties the folder, if it is a house's; a folder of anything else is left alone. */
    void startAfresh() {
        try (Stream<Path> entries = Files.list(path)) {
            List<Path> all = entries.filter(entry -> !entry.getFileName().toString().equals(".lock")).toList();
            if (!all.isEmpty() && Files.notExists(path.resolve("secrets.properties"))) {
                throw new Trouble("The folder " + path + " holds something that is not Haven's, so it was not emptied;"
                        + " choose another with -Dhaven.data=<folder>.");
            }
            for (Path entry : all) {
                Folders.delete(entry);
            }
        } catch (IOException e) {
            throw new Trouble("The data folder " + path + " could not be emptied.", e);
        }
    }

    void requireSpace() {
        long needed = Files.exists(postgres().resolve("PG_VERSION")) ? NEEDED_AGAIN : NEEDED_AFRESH;
        try {
            requireSpace(path, Files.getFileStore(path).getUsableSpace(), needed);
        } catch (IOException e) {
            throw new Trouble("The free space of the disk that holds " + path + " could not be read.", e);
        }
    }

    static void requireSpace(Path path, long free, long needed) {
        if (free < needed) {
            throw new Trouble("The disk that holds " + path + " has only " + free / MEGABYTE
                    + " MB free, and Haven needs " + needed / MEGABYTE
                    + " MB: make room, or choose another folder with -Dhaven.data=<folder>.");
        }
    }

    /**
     * Notes a process of this house, so that a later start can end it if this one is killed before it can. Answers whether
     * the house still wants it.
     */
    synchronized boolean remember(ProcessHandle process) {
        if (closing) {
            return false;
        }
        String line = process.pid() + " " + process.info().startInstant().map(Instant::toEpochMilli).orElse(0L) + "\n";
        try {
            Files.writeString(path.resolve("processes"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new Trouble("The data folder " + path + " cannot be written.", e);
        }
        started.add(process);
        return true;
    }

    /** From here on nothing more is started in this folder. */
    synchronized void closing() {
        closing = true;
    }

    synchronized boolean isClosing() {
        return closing;
    }

    private void forgetProcesses() {
        try {
            Files.deleteIfExists(path.resolve("processes"));
        } catch (IOException e) {
            throw new Trouble("The data folder " + path + " cannot be written.", e);
        }
    }

    /** Ends what a killed launcher left running; the lock says that nobody else is using it. */
    void endLeftovers(Progress progress) {
        List<ProcessHandle> left = new ArrayList<>();
        for (String line : lines(path.resolve("processes"))) {
            String[] part = line.split(" ");
            if (part.length == 2) {
                ProcessHandle.of(Long.parseLong(part[0])).filter(process -> process.info().startInstant()
                        .map(Instant::toEpochMilli).orElse(0L) == Long.parseLong(part[1])).ifPresent(left::add);
            }
        }
        left.removeIf(process -> process.pid() == ProcessHandle.current().pid());
        if (!left.isEmpty()) {
            progress.say("An earlier run was killed; ending what it left running");
            left.forEach(ProcessHandle::destroy);
            left.forEach(process -> end(process, 15));
        }
        endPostgres(progress);
        forgetProcesses();
    }

    void endPostgres(Progress progress) {
        Path pidFile = postgres().resolve("postmaster.pid");
        List<String> lines = lines(pidFile);
        if (lines.isEmpty()) {
            return;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(lines.get(0).trim()))
                .filter(ProcessHandle::isAlive);
        if (process.isPresent() && isPostgres(process.get())) {
            progress.say("An earlier run was killed; ending the PostgreSQL it left running");
            process.get().destroy();
            end(process.get(), 20);
        }
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new Trouble("PostgreSQL's leftover " + pidFile + " could not be removed.", e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().or(() -> process.info().commandLine())
                .map(command -> command.contains("postgres")).orElse(false);
    }

    private static void end(ProcessHandle process, int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new Trouble("The file " + file + " cannot be read.", e);
        }
    }

    /** Ends what is still running, and gives the folder back. */
    @Override
    public void close() {
        started.forEach(ProcessHandle::destroyForcibly);
        forgetProcesses();
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new Trouble("The data folder " + path + " could not be given back.", e);
        }
    }
}
