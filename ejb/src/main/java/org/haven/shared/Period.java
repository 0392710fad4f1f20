package org.haven.shared;

import java.time.Instant;
import java.util.Objects;

/**
 * A time from a moment until another, half-open: at its end it is over, so another may begin at that very moment.
 *
 * @param until null while the end is open
 */
public record Period(Instant from, Instant until) {
    public Period {
        Objects.requireNonNull(from);
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A period cannot end before it begins.");
        }
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && (until == null || moment.isBefore(until));
    }

    /** @param otherUntil null while the other's end is open */
    public boolean overlaps(Instant otherFrom, Instant otherUntil) {
        return !isEmpty() && !otherFrom.equals(otherUntil) && (until == null || otherFrom.isBefore(until))
                && (otherUntil == null || from.isBefore(otherUntil));
    }

    /** Whether it ended as it began. */
    public boolean isEmpty() {
        return from.equals(until);
    }
}
