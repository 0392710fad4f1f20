package org.haven.placement;

import org.haven.shared.Coded;

/** How a bed stands on the board. */
public enum BedStanding implements Coded {
    FREE("free"),
    HELD("held"),
    TAKEN("taken"),
    OUT_OF_USE("out-of-use");

    private final String code;

    BedStanding(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
