package org.haven.consent;

import org.haven.shared.Coded;

/** What the survivor themselves says when somebody else agrees for them. Against their word nothing is released. */
public enum Assent implements Coded {
    /** It is their own consent. */
    OWN_CONSENT("own-consent"),
    GIVEN("given"),
    /** Too young, or not able to say at present. */
    CANNOT_SAY("cannot-say");

    private final String code;

    Assent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
