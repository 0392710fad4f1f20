package org.haven.placement;

import org.haven.shared.Coded;

/** What a person has made sure of, where a rule alone cannot tell. */
public enum Confirmed implements Coded {
    NOTHING("nothing"),
    /** The age is not known; this unit is right all the same. */
    AGE_UNKNOWN("age-unknown"),
    /** They are one household with the people who live in the unit. */
    HOUSEHOLD("household");

    private final String code;

    Confirmed(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
