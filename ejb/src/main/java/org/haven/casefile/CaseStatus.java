package org.haven.casefile;

import org.haven.shared.Coded;

/** Where a case stands; maps to HTCDS {@code cas_Status}. */
public enum CaseStatus implements Coded {
    INTAKE("intake"),
    ACTIVE("active"),
    FOLLOW_UP("follow-up"),
    CLOSURE_REQUESTED("closure-requested"),
    CLOSED("closed"),
    CLOSED_REFERRED("closed-referred");

    private final String code;

    CaseStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Closing takes two people: it is asked for, then decided. */
    public boolean mayBecome(CaseStatus next) {
        return switch (this) {
            case INTAKE -> next == ACTIVE || next == CLOSURE_REQUESTED;
            case ACTIVE -> next == FOLLOW_UP || next == CLOSURE_REQUESTED;
            case FOLLOW_UP -> next == ACTIVE || next == CLOSURE_REQUESTED;
            case CLOSURE_REQUESTED -> next == ACTIVE || next.closed();
            case CLOSED, CLOSED_REFERRED -> next == ACTIVE;
        };
    }

    /** Whether nothing more is written into the case. */
    public boolean closed() {
        return this == CLOSED || this == CLOSED_REFERRED;
    }
}
