package org.haven.intake;

import org.haven.shared.Coded;

/** The purpose of exploitation, as the UN Trafficking Protocol names it (article 3 a). */
public enum Purpose implements Coded {
    SEXUAL_EXPLOITATION("sexual-exploitation"),
    FORCED_LABOUR("forced-labour"),
    /** Slavery or similar practices. */
    SLAVERY("slavery"),
    SERVITUDE("servitude"),
    ORGAN_REMOVAL("organ-removal"),
    OTHER_EXPLOITATION("other-exploitation");

    private final String code;

    Purpose(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
