package org.haven.outcome;

import org.haven.shared.Refusal;

/** A later assessment has taken the place of this one. */
public final class Replaced extends Refusal {

    private static final long serialVersionUID = 1L;

    public Replaced() {
        super("outcome.replaced");
    }
}
