package org.haven.approval;

import org.haven.shared.Coded;

/** Where something that needs two persons stands. */
public enum ApprovalState implements Coded {
    ASKED("asked"),
    APPROVED("approved"),
    REFUSED("refused"),
    /** It has been done; the approval is good for nothing more. */
    USED("used"),
    EXPIRED("expired");

    private final String code;

    ApprovalState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public boolean mayBecome(ApprovalState next) {
        return switch (this) {
            case ASKED -> next == APPROVED || next == REFUSED || next == EXPIRED;
            case APPROVED -> next == USED || next == EXPIRED;
            case REFUSED, USED, EXPIRED -> false;
        };
    }
}
