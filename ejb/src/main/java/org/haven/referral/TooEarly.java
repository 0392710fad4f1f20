package org.haven.referral;

import org.haven.shared.Refusal;

/** The day by which an answer was asked for has not passed. */
public final class TooEarly extends Refusal {
    private static final long serialVersionUID = 1L;

    public TooEarly() {
        super("referral.too-early");
    }
}
