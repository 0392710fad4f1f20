package org.haven.outcome;

import org.haven.shared.Coded;

/** Whether an instrument may still change. */
public enum InstrumentState implements Coded {
    DRAFT("draft"),
    /** Stays as it is for good. */
    PUBLISHED("published");

    private final String code;

    InstrumentState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
