package org.haven.glass;

import org.haven.shared.Coded;

/** Where an emergency opening stands. Whether it is still open is a matter of time, not of this. */
public enum GlassState implements Coded {
    GRANTED("granted"),
    JUSTIFIED("justified"),
    /** With a note: something follows from it. */
    NOT_JUSTIFIED("not-justified");

    private final String code;

    GlassState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public boolean mayBecome(GlassState next) {
        return this == GRANTED && next != GRANTED;
    }
}
