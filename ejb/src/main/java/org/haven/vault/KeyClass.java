package org.haven.vault;

import org.haven.shared.Coded;

/** Kinds of text about a survivor that have a key of their own, so that what opens one kind opens no other. */
public enum KeyClass implements Coded {
    /** The record as everybody knows it who works on the case. */
    SURVIVOR("survivor"),
    /** Clinical notes. */
    COUNSELLING("counselling"),
    /** Privileged notes. */
    LEGAL("legal");

    private final String code;

    KeyClass(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
