package org.haven.intake;

import org.haven.shared.Coded;

/** Why this agency cannot take somebody on; never the person's doing. */
public enum DeclineReason implements Coded {
    NO_CAPACITY("no-capacity"),
    OUTSIDE_SERVICE("outside-service"),
    OUTSIDE_AREA("outside-area"),
    NOT_SAFE_HERE("not-safe-here"),
    OTHER("other");

    private final String code;

    DeclineReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
