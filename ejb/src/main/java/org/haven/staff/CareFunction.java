package org.haven.staff;

import org.haven.shared.Coded;

/** What somebody does in a case. */
public enum CareFunction implements Coded {
    LEAD("lead"),
    CASEWORKER("caseworker"),
    COUNSELLOR("counsellor"),
    LEGAL_OFFICER("legal-officer"),
    STAND_IN("stand-in");

    private final String code;

    CareFunction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
