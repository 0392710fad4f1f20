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
}
