package org.haven.placement;

import org.haven.shared.Coded;

/** Where a hold or a stay stands. */
public enum ClaimState implements Coded {
    /** A hold while its time runs. */
    HELD("held"),
    /** A hold that became a stay. */
    CONFIRMED("confirmed"),
    /** A hold given back. */
    RELEASED("released"),
    /** A hold whose time ran out. */
    EXPIRED("expired"),
    /** A hold that the house ended. */
    CANCELLED("cancelled"),
    /** Somebody lives here. */
    STAYING("staying"),
    /** They moved to another bed. */
    MOVED("moved"),
    /** They left. */
    ENDED("ended");

    private final String code;

    ClaimState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
