package org.haven.consent;

import org.haven.shared.Coded;

/** Kinds of information about a person that a release names one by one. What it does not name does not leave. */
public enum DataCategory implements Coded {
    CHOSEN_NAME("chosen-name"),
    LEGAL_NAME("legal-name"),
    BIRTH_DATE("birth-date"),
    /** How the survivor can be reached without harm. */
    SAFE_CONTACT("safe-contact"),
    /** Language, and whether an interpreter is needed. */
    LANGUAGE("language"),
    /** What the screening concluded. */
    SCREENING("screening"),
    /** Whether there is a bed; never where. */
    PLACEMENT("placement"),
    /** That sessions take place, and the shared lines; never a clinical note. */
    COUNSELLING("counselling"),
    /** Matters and their state; never a privileged note, never a non-punishment matter. */
    LEGAL("legal"),
    /** Goals in the survivor's own words. */
    PLAN("plan"),
    /** Outcomes that have been accepted. */
    OUTCOMES("outcomes");

    private final String code;

    DataCategory(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
