package org.haven.glass;

import org.haven.shared.Coded;

/** What kind of emergency it is. */
public enum GlassReason implements Coded {
    IMMINENT_DANGER("imminent-danger"),
    /** The survivor asks for something, and nobody of the care team is here. */
    SURVIVOR_ASKS("survivor-asks"),
    MISSING_PERSON("missing-person"),
    MEDICAL_EMERGENCY("medical-emergency"),
    COURT_DEADLINE("court-deadline"),
    OTHER("other");

    private final String code;

    GlassReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
