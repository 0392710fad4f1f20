package org.haven.casefile;

import org.haven.shared.Coded;

/** Where a request to close a case stands. */
public enum ClosureState implements Coded {
    REQUESTED("requested"),
    APPROVED("approved"),
    /** With a reason; another request may follow. */
    SENT_BACK("sent-back");

    private final String code;

    ClosureState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public boolean mayBecome(ClosureState next) {
        return switch (this) {
            case REQUESTED -> next != REQUESTED;
            case APPROVED, SENT_BACK -> false;
        };
    }
}
