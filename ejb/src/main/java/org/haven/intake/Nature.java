package org.haven.intake;

import org.haven.shared.Coded;

/** What a contact is about. */
public enum Nature implements Coded {
    NEEDS_HELP("needs-help"),
    /** Somebody is worried about another person. */
    CONCERN("concern"),
    REFERRAL("referral"),
    INFORMATION("information"),
    OTHER("other");

    private final String code;

    Nature(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
