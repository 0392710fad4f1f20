package org.haven.placement;

import org.haven.shared.Refusal;

/** The house has taken this bed out of use. */
public final class BedOutOfUse extends Refusal {
    private static final long serialVersionUID = 1L;

    public BedOutOfUse() {
        super("placement.bed-out-of-use");
    }
}
