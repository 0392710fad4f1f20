package org.haven.counselling;

import org.haven.shared.Coded;

/** Where an episode stands. What has ended can be taken up again. */
public enum EpisodeState implements Coded {
    OPEN("open"),
    ENDED("ended");

    private final String code;

    EpisodeState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public boolean mayBecome(EpisodeState next) {
        return next != this;
    }
}
