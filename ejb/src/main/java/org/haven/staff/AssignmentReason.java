package org.haven.staff;

import org.haven.shared.Coded;

/** Why a colleague is given a case. */
public enum AssignmentReason implements Coded {
    NEW_CASE("new-case"),
    WORKLOAD("workload"),
    SKILLS("skills"),
    LANGUAGE("language"),
    SURVIVOR_CHOSE("survivor-chose"),
    LEAVE("leave"),
    LEAVER("leaver"),
    HAND_OVER("hand-over"),
    OTHER("other");

    private final String code;

    AssignmentReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
