package org.haven.consent;

import org.haven.shared.Coded;

/** How somebody said that they withdraw. Any way is enough. */
public enum WithdrawnVia implements Coded {
    IN_PERSON("in-person"),
    PHONE("phone"),
    MESSAGE("message"),
    WRITING("writing"),
    THROUGH_SOMEONE("through-someone");

    private final String code;

    WithdrawnVia(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
