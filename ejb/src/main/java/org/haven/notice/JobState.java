package org.haven.notice;

import org.haven.shared.Coded;

/** How far long work has come. */
public enum JobState implements Coded {
    WAITING("waiting"),
    RUNNING("running"),
    DONE("done"),
    CANCELLED("cancelled"),
    FAILED("failed");

    private final String code;

    JobState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public boolean ended() {
        return this == DONE || this == CANCELLED || this == FAILED;
    }
}
