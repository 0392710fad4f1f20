package org.haven.consent;

import org.haven.shared.Coded;

/** How a release stands at a moment. */
public enum ReleaseStanding implements Coded {
    LIVE("live"),
    /** It begins later. */
    NOT_YET("not-yet"),
    /** Whoever signed it has been found to be somebody who cannot. */
    SIGNER_BARRED("signer-barred"),
    ENDED("ended"),
    WITHDRAWN("withdrawn");

    private final String code;

    ReleaseStanding(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
