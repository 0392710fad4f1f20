package org.haven.glass;

import org.haven.shared.Refusal;

/** What is still open is judged when it is over; it can be ended now. */
public final class StillOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    public StillOpen() {
        super("glass.still-open");
    }
}
