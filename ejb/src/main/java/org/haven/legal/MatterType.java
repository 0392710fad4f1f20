package org.haven.legal;

import org.haven.shared.Coded;

/** What a legal matter is about. */
public enum MatterType implements Coded {
    /** Proceedings in which the survivor is a witness. */
    CRIMINAL_PROCEEDINGS_AS_WITNESS("criminal-proceedings-as-witness"),
    VICTIM_RESTITUTION("victim-restitution"),
    /** A fund for people who have been harmed. */
    VICTIM_COMPENSATION_FUND("victim-compensation-fund"),
    CIVIL_CLAIM("civil-claim"),
    PROTECTION_ORDER("protection-order"),
    IMMIGRATION_T_VISA("immigration-t-visa"),
    IMMIGRATION_U_VISA("immigration-u-visa"),
    CONTINUED_PRESENCE("continued-presence"),
    /** A recovery and reflection period, and residence after it (CETS 197, articles 13 and 14). */
    REFLECTION_PERIOD_RESIDENCE("reflection-period-residence"),
    ASYLUM_OR_OTHER_STATUS("asylum-or-other-status"),
    /** A conviction is to be set aside. */
    VACATUR_OR_EXPUNGEMENT("vacatur-or-expungement"),
    /** No punishment for what somebody was made to do (CETS 197, article 26). Not everybody may know of it. */
    NON_PUNISHMENT_DEFENCE("non-punishment-defence"),
    FAMILY_LAW_CUSTODY("family-law-custody"),
    WAGE_CLAIM_OR_LABOUR("wage-claim-or-labour"),
    IDENTITY_DOCUMENTS("identity-documents"),
    GUARDIANSHIP_OR_BEST_INTEREST("guardianship-or-best-interest"),
    HOUSING_TENANCY("housing-tenancy"),
    CREDIT_OR_DEBT_RELIEF("credit-or-debt-relief"),
    PRIVACY_OR_IMAGE_REMOVAL("privacy-or-image-removal"),
    OTHER("other");

    private final String code;

    MatterType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
