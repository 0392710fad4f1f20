package org.haven.staff;

import org.haven.shared.Coded;

/** What a colleague can be given by two persons. */
public enum GrantKind implements Coded {
    ROLE("role"),
    FUNCTION("function"),
    TEAM("team");

    private final String code;

    GrantKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
