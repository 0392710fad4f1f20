package org.haven.placement;

import org.haven.shared.Refusal;

/** Adults and children cannot share a unit unless they are one household. */
public final class AgeMix extends Refusal {
    private static final long serialVersionUID = 1L;

    public AgeMix() {
        super("placement.age-mix");
    }
}
