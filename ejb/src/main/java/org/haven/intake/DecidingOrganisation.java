package org.haven.intake;

import org.haven.shared.Coded;

/** Who concluded it: HTCDS {@code vic_TraffickingStatusDecisionMakingOrg}. */
public enum DecidingOrganisation implements Coded {
    POLICE("Police"),
    NGO("NGO"),
    COURT_OR_PROSECUTION("CourtOrProsecution"),
    GOVERNMENT("NonPoliceGovernmentalOrganization"),
    OTHER("Other");

    private final String code;

    DecidingOrganisation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
