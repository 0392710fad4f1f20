package org.haven.counselling;

import org.haven.shared.Coded;

/** How counsellor and survivor work together. */
public enum Modality implements Coded {
    INDIVIDUAL("individual"),
    FAMILY("family"),
    GROUP("group"),
    REMOTE("remote"),
    OTHER("other");

    private final String code;

    Modality(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
