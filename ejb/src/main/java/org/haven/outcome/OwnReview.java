package org.haven.outcome;

import org.haven.shared.Refusal;

/** Whoever wrote a proposal, in whichever round, does not judge it. */
public final class OwnReview extends Refusal {

    private static final long serialVersionUID = 1L;

    public OwnReview() {
        super("outcome.own-review");
    }
}
