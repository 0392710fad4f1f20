package org.haven.consent;

import org.haven.shared.Coded;

/** What has been done with a release. That its time is over is no state: the clock says so. */
public enum ReleaseState implements Coded {
    SIGNED("signed"),
    WITHDRAWN("withdrawn");

    private final String code;

    ReleaseState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether the database lets a release go there from here. */
    public boolean mayBecome(ReleaseState next) {
        return this == SIGNED && next == WITHDRAWN;
    }
}
