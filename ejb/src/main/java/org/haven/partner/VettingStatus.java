package org.haven.partner;

import org.haven.shared.Coded;

/** How far a partner has been looked at. Something leaves for a vetted one only. */
public enum VettingStatus implements Coded {
    /** Somebody has named it; nobody has looked yet. */
    PROPOSED("proposed"),
    VETTED("vetted"),
    /** Not at the moment; the reason is known to those who paused it. */
    PAUSED("paused"),
    ENDED("ended");

    private final String code;

    VettingStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
