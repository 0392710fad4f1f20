package org.haven.plan;

import org.haven.shared.Coded;

/** What a survivor has received. */
public enum ServiceType implements Coded {
    SAFE_HOUSE("SafeHouse"),
    FOOD_AND_NFI("FoodAndNFI"),
    HEALTH_MEDICAL("HealthMedical"),
    DENTAL("Dental"),
    PSYCHOSOCIAL("Psychosocial"),
    COUNSELLING("Counselling"),
    PSYCHIATRIC_CARE("PsychiatricCare"),
    SUBSTANCE_USE("SubstanceUse"),
    MENTORING("Mentoring"),
    LIFE_SKILLS("LifeSkills"),
    EDUCATION("Education"),
    VOCATIONAL_TRAINING("VocationalTraining"),
    EMPLOYMENT_LIVELIHOOD("EmploymentLivelihood"),
    LEGAL_ASSISTANCE("LegalAssistance"),
    POLICE_ACCOMPANIMENT("PoliceAccompaniment"),
    COURT_ACCOMPANIMENT("CourtAccompaniment"),
    INTERPRETATION("Interpretation"),
    DOCUMENTATION_IDENTITY("DocumentationIdentity"),
    FAMILY_TRACING_MEDIATION_REUNIFICATION("FamilyTracingMediationReunification"),
    SAFE_RETURN_OR_RESETTLEMENT("SafeReturnOrResettlement"),
    FINANCIAL_ASSISTANCE("FinancialAssistance"),
    CHILDCARE_PARENTING("ChildcareParenting"),
    DIGITAL_SAFETY_AND_TAKEDOWN("DigitalSafetyAndTakedown"),
    TRANSPORT("Transport"),
    OTHER("Other");

    private final String code;

    ServiceType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
