package org.haven.compartment;

import org.haven.shared.Coded;
import org.haven.vault.KeyClass;

/** Which notes; the database knows who writes in them and who heads them. */
public enum Compartment implements Coded {
    /** What a counsellor writes for the work with the survivor. */
    CLINICAL("clinical", KeyClass.COUNSELLING),
    /** What a legal officer writes under privilege. */
    PRIVILEGED("privileged", KeyClass.LEGAL);

    private final String code;
    private final KeyClass key;

    Compartment(String code, KeyClass key) {
        this.code = code;
        this.key = key;
    }

    @Override
    public String code() {
        return code;
    }

    KeyClass key() {
        return key;
    }
}
