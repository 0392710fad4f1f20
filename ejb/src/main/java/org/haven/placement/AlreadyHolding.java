package org.haven.placement;

import org.haven.shared.Refusal;

/** A bed is being held for this case already. */
public final class AlreadyHolding extends Refusal {
    private static final long serialVersionUID = 1L;

    public AlreadyHolding() {
        super("placement.already-holding");
    }
}
