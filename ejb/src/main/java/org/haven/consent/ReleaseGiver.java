package org.haven.consent;

import org.haven.shared.Coded;

/** Who agrees. A young person who may lawfully be helped on their own word gives it as the survivor. */
public enum ReleaseGiver implements Coded {
    SURVIVOR("survivor"),
    GUARDIAN("guardian"),
    COURT("court");

    private final String code;

    ReleaseGiver(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
