package org.haven.intake;

import org.haven.shared.Coded;

/** By what way a contact came. */
public enum IntakeChannel implements Coded {
    PHONE("phone"),
    MESSAGE("message"),
    EMAIL("email"),
    IN_PERSON("in-person"),
    ONLINE_FORM("online-form"),
    /** A partner organisation made it. */
    PARTNER("partner");

    private final String code;

    IntakeChannel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
