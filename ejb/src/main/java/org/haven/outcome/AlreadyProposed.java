package org.haven.outcome;

import org.haven.shared.Refusal;

/** An outcome is proposed from this assessment already. */
public final class AlreadyProposed extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyProposed() {
        super("outcome.already-proposed");
    }
}
