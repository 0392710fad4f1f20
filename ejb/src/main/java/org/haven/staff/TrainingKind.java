package org.haven.staff;

import org.haven.shared.Coded;

/** What colleagues are trained in. */
public enum TrainingKind implements Coded {
    TRAUMA_INFORMED("trauma-informed"),
    SAFEGUARDING("safeguarding"),
    DATA_PROTECTION("data-protection"),
    SECURITY("security"),
    FIRST_AID("first-aid"),
    SELF_CARE("self-care"),
    OTHER("other");

    private final String code;

    TrainingKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
