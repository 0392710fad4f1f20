package org.haven.handover;

import org.haven.shared.Coded;

/** Where the handing over of a case stands. */
public enum HandOverState implements Coded {
    DRAFT("draft"),
    /** Signed by the one side; the other reads. */
    OFFERED("offered"),
    /** Signed by both: the lead has changed. */
    SIGNED("signed"),
    DECLINED("declined"),
    WITHDRAWN("withdrawn");

    private final String code;

    HandOverState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public boolean mayBecome(HandOverState next) {
        return switch (this) {
            case DRAFT -> next == OFFERED || next == WITHDRAWN;
            case OFFERED -> next == SIGNED || next == DECLINED || next == WITHDRAWN;
            case SIGNED, DECLINED, WITHDRAWN -> false;
        };
    }

    public boolean open() {
        return this == DRAFT || this == OFFERED;
    }
}
