package org.haven.placement;

import org.haven.shared.Refusal;

/** Somebody lives in this bed; they need another one before it goes out of use. */
public final class BedLivedIn extends Refusal {
    private static final long serialVersionUID = 1L;

    public BedLivedIn() {
        super("placement.bed-lived-in");
    }
}
