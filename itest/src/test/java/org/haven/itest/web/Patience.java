package org.haven.itest.web;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Asks again and again for what comes about by itself, leaving the machine to whoever brings it about. */
final class Patience {

    private static final Duration BETWEEN = Duration.ofMillis(200);

    private Patience() {
    }

    /** @throws AssertionError when it has not come about in that time; the text is asked for only then */
    static void until(Duration longest, BooleanSupplier fact, Supplier<String> otherwise) {
        Instant last = Instant.now().plus(longest);
        while (!fact.getAsBoolean()) {
            if (Instant.now().isAfter(last)) {
                throw new AssertionError("not so after " + longest + ": " + otherwise.get());
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }
}
