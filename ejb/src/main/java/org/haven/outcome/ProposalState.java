package org.haven.outcome;

import org.haven.shared.Coded;

/** Where a proposed outcome stands. */
public enum ProposalState implements Coded {
    DRAFT("draft"),
    SUBMITTED("submitted"),
    ACCEPTED("accepted"),
    /** With a reason; it is written again and submitted again. */
    SENT_BACK("sent-back");

    private final String code;

    ProposalState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public boolean mayBecome(ProposalState next) {
        return switch (this) {
            case DRAFT, SENT_BACK -> next == SUBMITTED;
            case SUBMITTED -> next == ACCEPTED || next == SENT_BACK;
            case ACCEPTED -> false;
        };
    }
}
