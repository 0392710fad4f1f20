package org.haven.legal;

import java.util.EnumSet;
import java.util.Set;
import org.haven.shared.Coded;

/** Where a hearing stands. */
public enum HearingState implements Coded {
    /** It will take place. */
    PLANNED("planned"),
    /** It has taken place. */
    HELD("held"),
    /** Put off to another day. */
    ADJOURNED("adjourned"),
    /** It will not take place. */
    CANCELLED("cancelled");

    /** Where each begins. */
    static final HearingState FIRST = PLANNED;

    private final String code;

    HearingState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Where it may go from here, in the order in which it is offered. */
    public Set<HearingState> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(HELD, ADJOURNED, CANCELLED);
            case HELD, ADJOURNED, CANCELLED -> EnumSet.noneOf(HearingState.class);
        };
    }

    public boolean mayBecome(HearingState other) {
        return next().contains(other);
    }
}
