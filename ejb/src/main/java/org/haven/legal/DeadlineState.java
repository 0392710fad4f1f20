package org.haven.legal;

import java.util.EnumSet;
import java.util.Set;
import org.haven.shared.Coded;

/** Where a deadline stands. */
public enum DeadlineState implements Coded {
    /** It runs. */
    OPEN("open"),
    /** What had to be done has been done. */
    MET("met"),
    /** Another deadline has taken its place. */
    MOVED("moved"),
    /** Its day has passed. */
    LAPSED("lapsed"),
    /** Nothing has to be done any more. */
    CANCELLED("cancelled");

    /** Where each begins. */
    static final DeadlineState FIRST = OPEN;

    private final String code;

    DeadlineState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Where it may go from here, in the order in which it is offered. */
    public Set<DeadlineState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(MET, MOVED, LAPSED, CANCELLED);
            case MET, MOVED, LAPSED, CANCELLED -> EnumSet.noneOf(DeadlineState.class);
        };
    }

    public boolean mayBecome(DeadlineState other) {
        return next().contains(other);
    }
}
