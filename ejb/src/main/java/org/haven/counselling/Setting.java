package org.haven.counselling;

import org.haven.shared.Coded;

/** What kind of place a session has; never which. */
public enum Setting implements Coded {
    AGENCY("agency"),
    REMOTE("remote"),
    ELSEWHERE("elsewhere");

    private final String code;

    Setting(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
