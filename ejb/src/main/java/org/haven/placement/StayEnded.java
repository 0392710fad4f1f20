package org.haven.placement;

import org.haven.shared.Refusal;

/** The stay has ended already, or they moved. */
public final class StayEnded extends Refusal {
    private static final long serialVersionUID = 1L;

    public StayEnded() {
        super("placement.stay-ended");
    }
}
