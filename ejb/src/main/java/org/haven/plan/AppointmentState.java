package org.haven.plan;

import org.haven.shared.Coded;

/** Where an appointment stands. */
public enum AppointmentState implements Coded {
    PLANNED("planned"),
    ATTENDED("attended"),
    /** A fact, not a fault. */
    NOT_ATTENDED("not-attended"),
    CANCELLED("cancelled");

    private final String code;

    AppointmentState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public boolean mayBecome(AppointmentState next) {
        return switch (this) {
            case PLANNED -> next != PLANNED;
            case ATTENDED, NOT_ATTENDED, CANCELLED -> false;
        };
    }
}
