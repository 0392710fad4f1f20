package org.haven.conflict;

import org.haven.shared.Coded;

/** What kind of closeness stands between a colleague and a case. No word of whom. */
public enum ConflictRelation implements Coded {
    FAMILY("family"),
    CLOSE_TO_SURVIVOR("close-to-survivor"),
    CLOSE_TO_PERSON_OF_CONCERN("close-to-person-of-concern"),
    /** In a proceeding that the case is about. */
    PARTY("party"),
    /** In other work, paid or not. */
    WORK_ELSEWHERE("work-elsewhere"),
    OTHER("other");

    private final String code;

    ConflictRelation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
