package org.haven.placement;

import org.haven.shared.Coded;

/** Why somebody moves to another bed. */
public enum MoveReason implements Coded {
    SURVIVOR_ASKED("survivor-asked"),
    SAFETY("safety"),
    HOUSEHOLD("household"),
    ACCESSIBILITY("accessibility"),
    HOUSE_NEEDS("house-needs"),
    OTHER("other");

    private final String code;

    MoveReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
