package org.haven.legal;

import org.haven.shared.Coded;

/** What a hearing is for. */
public enum HearingKind implements Coded {
    FIRST_HEARING("first-hearing"),
    EVIDENCE("evidence"),
    INTERVIEW("interview"),
    DECISION("decision"),
    APPEAL("appeal"),
    OTHER("other");

    private final String code;

    HearingKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
