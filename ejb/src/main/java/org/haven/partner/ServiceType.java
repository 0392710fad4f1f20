package org.haven.partner;

import org.haven.shared.Coded;

/** What a service gives. */
public enum ServiceType implements Coded {
    SAFE_HOUSE("safe-house"),
    FOOD_AND_ITEMS("food-and-items"),
    HEALTH("health"),
    DENTAL("dental"),
    PSYCHOSOCIAL("psychosocial"),
    COUNSELLING("counselling"),
    PSYCHIATRIC_CARE("psychiatric-care"),
    SUBSTANCE_USE("substance-use"),
    MENTORING("mentoring"),
    LIFE_SKILLS("life-skills"),
    EDUCATION("education"),
    VOCATIONAL_TRAINING("vocational-training"),
    LIVELIHOOD("livelihood"),
    LEGAL_ASSISTANCE("legal-assistance"),
    POLICE_ACCOMPANIMENT("police-accompaniment"),
    COURT_ACCOMPANIMENT("court-accompaniment"),
    INTERPRETATION("interpretation"),
    DOCUMENTATION("documentation"),
    FAMILY_TRACING("family-tracing"),
    SAFE_RETURN("safe-return"),
    FINANCIAL_ASSISTANCE("financial-assistance"),
    CHILDCARE("childcare"),
    DIGITAL_SAFETY("digital-safety"),
    TRANSPORT("transport"),
    OTHER("other");

    private final String code;

    ServiceType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
