package org.haven.legal;

import org.haven.shared.Coded;

/** How somebody takes part in a hearing. */
public enum HearingMode implements Coded {
    IN_PERSON("in-person"),
    REMOTE("remote");

    private final String code;

    HearingMode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
