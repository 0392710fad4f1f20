package org.haven.safety;

import org.haven.shared.Coded;

/** How great the risk to a survivor is at present. */
public enum RiskLevel implements Coded {
    HIGH("high", true),
    MEDIUM("medium", true),
    LOW("low", false),
    NO_ACTION("no-action", false);

    private final String code;
    private final boolean reviewed;

    RiskLevel(String code, boolean reviewed) {
        this.code = code;
        this.reviewed = reviewed;
    }

    /** Whether it must be looked at again on a day that is set with it. */
    public boolean needsReview() {
        return reviewed;
    }

    @Override
    public String code() {
        return code;
    }
}
