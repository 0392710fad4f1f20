package org.haven.intake;

import org.haven.shared.Coded;

/** Where a contact stands, and where it may go from there. */
public enum ContactState implements Coded {
    /** Recorded. */
    NEW("new"),
    /** Asked about act, means and purpose; a conclusion stands. */
    SCREENED("screened"),
    /** Became a case. */
    ACCEPTED("accepted"),
    REFERRED_ON("referred-on"),
    /** An answer, not a failure. */
    DECLINED_BY_SURVIVOR("declined-by-survivor"),
    DECLINED_BY_PROVIDER("declined-by-provider"),
    INFORMATION_ONLY("information-only"),
    /** Counted; nothing about a person is kept. */
    WRONG_NUMBER("wrong-number");

    private final String code;

    ContactState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Nobody is taken on, passed on or turned away before they have been screened, and nobody forgotten after it. */
    public boolean mayBecome(ContactState next) {
        return switch (this) {
            case NEW -> next != NEW && next != ACCEPTED && next != REFERRED_ON && next != DECLINED_BY_PROVIDER;
            case SCREENED -> next != NEW && next != WRONG_NUMBER;
            default -> false;
        };
    }

    /** Whether it still waits for somebody. */
    public boolean open() {
        return this == NEW || this == SCREENED;
    }
}
