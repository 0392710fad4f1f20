package org.haven.placement;

import org.haven.shared.Coded;

/** Why a stay ends. Leaving is nobody's failure. */
public enum EndReason implements Coded {
    NO_LONGER_NEEDED("no-longer-needed"),
    SURVIVOR_CHOSE("survivor-chose"),
    ANOTHER_SERVICE("another-service"),
    REUNITED("reunited"),
    AGED_OUT("aged-out"),
    LEFT_WITHOUT_WORD("left-without-word"),
    SAFETY("safety"),
    HOUSE_CLOSED("house-closed"),
    DIED("died"),
    OTHER("other");

    private final String code;

    EndReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
