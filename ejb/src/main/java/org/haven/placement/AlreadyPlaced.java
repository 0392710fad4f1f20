package org.haven.placement;

import org.haven.shared.Refusal;

/** The survivor lives in a bed at that time already. */
public final class AlreadyPlaced extends Refusal {
    private static final long serialVersionUID = 1L;

    public AlreadyPlaced() {
        super("placement.already-placed");
    }
}
