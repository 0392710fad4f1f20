package org.haven.staff;

import org.haven.shared.Coded;

/** Heading what the counsellors or the legal officers of a team write; held for a time, beside the role. */
public enum HeadFunction implements Coded {
    CLINICAL_SUPERVISOR("clinical-supervisor"),
    LEGAL_LEAD("legal-lead");

    private final String code;

    HeadFunction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
