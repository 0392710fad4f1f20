package org.haven.plan;

import org.haven.shared.Coded;

/** Where a goal stands. */
public enum GoalState implements Coded {
    OPEN("open"),
    REACHED("reached"),
    /** Not now, or not any more; never a failure. */
    SET_ASIDE("set-aside");

    private final String code;

    GoalState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public boolean mayBecome(GoalState next) {
        return switch (this) {
            case OPEN -> next != OPEN;
            case REACHED, SET_ASIDE -> next == OPEN;
        };
    }
}
