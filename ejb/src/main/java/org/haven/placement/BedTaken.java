package org.haven.placement;

import org.haven.shared.Refusal;

/** A colleague was quicker. What was typed is kept by the page, with the beds that are free now. */
public final class BedTaken extends Refusal {
    private static final long serialVersionUID = 1L;

    public BedTaken() {
        super("placement.bed-taken");
    }
}
