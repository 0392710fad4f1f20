package org.haven.intake;

import org.haven.shared.Coded;

/** What the caller is to the person concerned. */
public enum CallerRelation implements Coded {
    /** The person concerned. */
    SELF("self"),
    FAMILY("family"),
    FRIEND("friend"),
    PROFESSIONAL("professional"),
    POLICE("police"),
    /** Somebody who noticed something. */
    PUBLIC("public"),
    NOT_SAID("not-said");

    private final String code;

    CallerRelation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
