package org.haven.plan;

import org.haven.shared.Coded;

/** In what a service is counted. */
public enum ServiceUnit implements Coded {
    TIMES("times"),
    HOURS("hours"),
    DAYS("days"),
    NIGHTS("nights"),
    ITEMS("items"),
    /** Money, in the agency's own currency. */
    AMOUNT("amount");

    private final String code;

    ServiceUnit(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
