package org.haven.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/**
 * Tells the person waiting what is being done, and how long it has been taking.
 */
public final class Progress {
    private final PrintStream out;
    private boolean hushed;
    private final long began = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public synchronized void say(String line) {
        if (hushed) {
            return;
        }
        out.println(String.format(Locale.ROOT, "[%5.1f s] %s", elapsed().toMillis() / 1000.0, line));
        out.flush();
    }

    /** Steps of a start that has been given up are no news. */
    synchronized void hush() {
        hushed = true;
    }

    public synchronized void plain(String text) {
        out.println(text);
        out.flush();
    }

    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
