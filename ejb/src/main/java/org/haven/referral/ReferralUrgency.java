package org.haven.referral;

import org.haven.shared.Coded;

/** How soon the survivor needs it. */
public enum ReferralUrgency implements Coded {
    ROUTINE("routine"),
    SOON("soon"),
    URGENT("urgent");

    private final String code;

    ReferralUrgency(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
