package org.haven.plan;

import org.haven.shared.Coded;

/** What a goal is about: {@code spl_Type} of HTCDS 2.0, with its codes. */
public enum GoalType implements Coded {
    EDUCATION("Education"),
    FINANCIAL("Financial"),
    HEALTH("Health"),
    LABOUR_EXPLOITATION_REHABILITATION("LabourExploitationRehabilitation"),
    LEGAL("Legal"),
    LIVELIHOOD("Livelihood"),
    RIGHTS_BASED_TRAINING("RightsBasedTraining"),
    SEXUAL_EXPLOITATION_REHABILITATION("SexualExploitationRehabilitation"),
    SOCIAL_CARE("SocialCare");

    private final String code;

    GoalType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
