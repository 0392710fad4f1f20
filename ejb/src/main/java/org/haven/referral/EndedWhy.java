package org.haven.referral;

import org.haven.shared.Coded;

/** Why a referral was withdrawn. */
public enum EndedWhy implements Coded {
    CANCELLED("cancelled"),
    /** The release it was sent under was withdrawn. */
    RELEASE_WITHDRAWN("release-withdrawn");

    private final String code;

    EndedWhy(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
