package org.haven.plan;

import org.haven.shared.Coded;

/** Why a goal is set aside. */
public enum SetAsideReason implements Coded {
    SURVIVOR_CHOSE("survivor-chose"),
    NOT_POSSIBLE_NOW("not-possible-now"),
    ANOTHER_GOAL("another-goal"),
    OTHER("other");

    private final String code;

    SetAsideReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
