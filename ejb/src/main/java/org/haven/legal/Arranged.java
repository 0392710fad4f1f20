package org.haven.legal;

import org.haven.shared.Coded;

/** Whether something has been arranged for the survivor. */
public enum Arranged implements Coded {
    YES("yes"),
    NO("no"),
    NOT_ASKED("not-asked");

    private final String code;

    Arranged(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
