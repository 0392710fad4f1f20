package org.haven.intake;

import org.haven.shared.Coded;

/** Yes, no, or not known; never a blank. */
public enum Known implements Coded {
    YES("yes"),
    NO("no"),
    NOT_KNOWN("not-known");

    private final String code;

    Known(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
