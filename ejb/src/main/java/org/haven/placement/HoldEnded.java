package org.haven.placement;

import org.haven.shared.Refusal;

/** The hold has ended: its time ran out, or the house ended it, or it was given back. */
public final class HoldEnded extends Refusal {
    private static final long serialVersionUID = 1L;

    public HoldEnded() {
        super("placement.hold-ended");
    }
}
