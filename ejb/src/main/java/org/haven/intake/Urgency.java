package org.haven.intake;

import org.haven.shared.Coded;

/** Within what time somebody must answer. */
public enum Urgency implements Coded {
    HOUR("hour"),
    THREE_HOURS("three-hours"),
    DAY("day"),
    THREE_DAYS("three-days");

    private final String code;

    Urgency(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
