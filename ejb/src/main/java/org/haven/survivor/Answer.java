package org.haven.survivor;

import org.haven.shared.Coded;

/** Yes, no, or not asked yet; never a blank. */
public enum Answer implements Coded {
    YES("yes"),
    NO("no"),
    NOT_ASKED("not-asked");

    private final String code;

    Answer(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
