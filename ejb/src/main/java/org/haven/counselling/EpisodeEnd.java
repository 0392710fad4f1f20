package org.haven.counselling;

import org.haven.shared.Coded;

/** Why an episode ends. Not going on is nobody's failure. */
public enum EpisodeEnd implements Coded {
    GOALS_MET("goals-met"),
    SURVIVOR_CHOSE("survivor-chose"),
    MOVED_ON("moved-on"),
    OTHER_SERVICE("other-service"),
    OTHER("other");

    private final String code;

    EpisodeEnd(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
