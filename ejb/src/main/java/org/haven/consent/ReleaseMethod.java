package org.haven.consent;

import org.haven.shared.Coded;

/** How the agreement was taken down. */
public enum ReleaseMethod implements Coded {
    WRITTEN("written"),
    RECORDED("recorded");

    private final String code;

    ReleaseMethod(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
