package org.haven.plan;

import org.haven.shared.Coded;

/** Why something is not to be done any more. */
public enum CancelReason implements Coded {
    SURVIVOR_CHOSE("survivor-chose"),
    NO_LONGER_NEEDED("no-longer-needed"),
    NOT_POSSIBLE("not-possible"),
    OTHER("other");

    private final String code;

    CancelReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
