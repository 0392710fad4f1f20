package org.haven.plan;

import org.haven.shared.Coded;

/** Where something that is to be done stands. That it is overdue is reckoned, not kept. */
public enum ActionState implements Coded {
    OPEN("open"),
    DONE("done"),
    CANCELLED("cancelled");

    private final String code;

    ActionState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public boolean mayBecome(ActionState next) {
        return switch (this) {
            case OPEN -> next != OPEN;
            case DONE, CANCELLED -> false;
        };
    }
}
