package org.haven.outcome;

import org.haven.shared.Coded;

/** When in the work an assessment is made. */
public enum Stage implements Coded {
    INTAKE("intake"),
    THREE_MONTHS("three-months"),
    SIX_MONTHS("six-months"),
    TWELVE_MONTHS("twelve-months"),
    CLOSING("closing"),
    OTHER("other");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
