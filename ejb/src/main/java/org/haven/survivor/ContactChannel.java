package org.haven.survivor;

import org.haven.shared.Coded;

/** The way a survivor wants to be reached; or none at all. */
public enum ContactChannel implements Coded {
    PHONE("phone"),
    MESSAGE("message"),
    EMAIL("email"),
    IN_PERSON("in-person"),
    THROUGH_SOMEONE("through-someone"),
    NONE("none");

    private final String code;

    ContactChannel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
