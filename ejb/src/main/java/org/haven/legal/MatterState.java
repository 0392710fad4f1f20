package org.haven.legal;

import java.util.EnumSet;
import java.util.Set;
import org.haven.shared.Coded;

/** Where a legal matter stands. */
public enum MatterState implements Coded {
    /** Taken up. */
    OPEN("open"),
    /** The survivor is being advised. */
    ADVICE("advice"),
    /** An application, claim or statement has been handed in. */
    FILED("filed"),
    /** It waits to be heard. */
    PENDING_HEARING("pending-hearing"),
    /** The decision is contested; it will be heard again. */
    APPEAL("appeal"),
    /** Decided as the survivor asked. */
    GRANTED("granted"),
    /** Decided otherwise. */
    REFUSED("refused"),
    /** Agreed between those concerned. */
    SETTLED("settled"),
    /** Not pursued any further. */
    WITHDRAWN("withdrawn"),
    /** Nothing more is to be done. */
    CLOSED("closed");

    /** Where each begins. */
    static final MatterState FIRST = OPEN;

    private final String code;

    MatterState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Where it may go from here, in the order in which it is offered. */
    public Set<MatterState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(ADVICE, WITHDRAWN);
            case ADVICE -> EnumSet.of(FILED, WITHDRAWN);
            case FILED -> EnumSet.of(PENDING_HEARING, WITHDRAWN);
            case PENDING_HEARING -> EnumSet.of(GRANTED, REFUSED, SETTLED, WITHDRAWN);
            case APPEAL -> EnumSet.of(PENDING_HEARING);
            case GRANTED -> EnumSet.of(APPEAL, CLOSED);
            case REFUSED -> EnumSet.of(APPEAL, CLOSED);
            case SETTLED -> EnumSet.of(CLOSED);
            case WITHDRAWN -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.noneOf(MatterState.class);
        };
    }

    public boolean mayBecome(MatterState other) {
        return next().contains(other);
    }
}
