package org.haven.legal;

import org.haven.shared.Coded;

/** What has to be done by a deadline. */
public enum DeadlineKind implements Coded {
    FILING("filing"),
    RESPONSE("response"),
    APPEAL("appeal"),
    DOCUMENT("document"),
    RENEWAL("renewal"),
    /** The recovery and reflection period ends. */
    REFLECTION_PERIOD("reflection-period"),
    OTHER("other");

    private final String code;

    DeadlineKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
