package org.haven.intake;

import org.haven.shared.Coded;

/** What was concluded: HTCDS {@code vic_TraffickingStatus}. */
public enum TraffickingStatus implements Coded {
    POSSIBLE_VICTIM("PossibleVictimOfTrafficking"),
    ACTUAL_VICTIM("ActualVictimOfTrafficking"),
    NOT_A_VICTIM("NotAVictimOfTrafficking");

    private final String code;

    TraffickingStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
