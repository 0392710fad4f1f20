package org.haven.consent;

import org.haven.shared.Coded;

/** What something leaves for. */
public enum ReleasePurpose implements Coded {
    /** So that the recipient can offer a service. */
    REFERRAL("referral"),
    /** So that those who help already can work together. */
    COORDINATION("coordination"),
    LEGAL_PROCEEDING("legal-proceeding"),
    BENEFITS("benefits"),
    /** Said in words. */
    OTHER("other");

    private final String code;

    ReleasePurpose(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
