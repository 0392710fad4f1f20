package org.haven.survivor;

import org.haven.shared.Coded;

/** How far a birth date can be relied on, or why there is none (HUD non-answers 8, 9 and 99). */
public enum BirthDateQuality implements Coded {
    FULL("full"),
    APPROXIMATE("approximate"),
    DOES_NOT_KNOW("does-not-know"),
    PREFERS_NOT_TO_SAY("prefers-not-to-say"),
    NOT_COLLECTED("not-collected");

    private final String code;

    BirthDateQuality(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    boolean hasDate() {
        return this == FULL || this == APPROXIMATE;
    }
}
