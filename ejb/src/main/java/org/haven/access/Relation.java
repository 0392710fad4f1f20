package org.haven.access;

import java.util.Arrays;
import java.util.Optional;

/**
 * How somebody stands to one case, today. A role says what a person is in the agency; a relation says in which case. The
 * codes are those by which the database tells them.
 */
public enum Relation {
    /** Assigned, and answers for the case. */
    LEAD("lead"),
    CASEWORKER("caseworker"),
    COUNSELLOR("counsellor"),
    LEGAL_OFFICER("legal-officer"),
    /** Assigned in somebody's place, for a time. */
    STAND_IN("stand-in"),
    /** Supervises the team of the case. */
    SUPERVISOR("supervisor"),
    /** Heads a compartment in the team of the case. */
    HEAD("head"),
    /** Broke the glass: a few hours, in the open. */
    GLASS("glass");

    private final String code;

    Relation(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static Optional<Relation> of(String code) {
        return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
    }

    /** Whether it is one for this role: only a supervisor supervises. */
    boolean fits(Role role) {
        return this != SUPERVISOR || role == Role.SUPERVISOR;
    }
}
