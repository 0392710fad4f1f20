package org.haven.partner;

import org.haven.shared.Coded;

/** What kind of organisation: HTCDS {@code org_Type}. */
public enum OrganisationType implements Coded {
    NGO("NGO"),
    LAW_ENFORCEMENT("LawEnforcement"),
    HEALTH_SERVICE("HealthServiceOrganisation"),
    CENTRAL_GOVERNMENT("CentralGovernmentOrganisation"),
    LOCAL_GOVERNMENT("LocalGovernmentOrganisation"),
    IMMIGRATION_SERVICE("ImmigrationService"),
    LEGAL_SERVICE("LegalService"),
    CORPORATE_BUSINESS("CorporateBusiness"),
    SCHOOL_OR_COLLEGE("SchoolOrCollege");

    private final String code;

    OrganisationType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
