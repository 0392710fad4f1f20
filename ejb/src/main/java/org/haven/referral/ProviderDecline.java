package org.haven.referral;

import org.haven.shared.Coded;

/** Why a provider could not take a referral on. */
public enum ProviderDecline implements Coded {
    NO_CAPACITY("no-capacity"),
    NOT_ELIGIBLE("not-eligible"),
    OUTSIDE_AREA("outside-area"),
    NOT_THE_RIGHT_SERVICE("not-the-right-service"),
    NO_REASON_GIVEN("no-reason-given"),
    OTHER("other");

    private final String code;

    ProviderDecline(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
