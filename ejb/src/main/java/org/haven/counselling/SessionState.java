package org.haven.counselling;

import org.haven.shared.Coded;

/** Where a session stands. Declining is an answer, not a failure. */
public enum SessionState implements Coded {
    PLANNED("planned"),
    ATTENDED("attended"),
    SURVIVOR_DECLINED("survivor-declined"),
    NOT_REACHED("not-reached"),
    CANCELLED_BY_US("cancelled-by-us");

    private final String code;

    SessionState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** What was recorded of a session stays as it is. */
    public boolean mayBecome(SessionState next) {
        return this == PLANNED && next != PLANNED;
    }

    /** Whether it can only be said afterwards. */
    boolean afterwards() {
        return this == ATTENDED || this == NOT_REACHED;
    }
}
