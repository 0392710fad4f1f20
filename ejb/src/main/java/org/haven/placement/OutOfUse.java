package org.haven.placement;

import org.haven.shared.Coded;

/** Why a bed cannot be given. */
public enum OutOfUse implements Coded {
    REPAIR("repair"),
    CLEANING("cleaning"),
    STAFFING("staffing"),
    SAFETY("safety"),
    CLOSED("closed"),
    OTHER("other");

    private final String code;

    OutOfUse(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
