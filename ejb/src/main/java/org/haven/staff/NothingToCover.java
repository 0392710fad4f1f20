package org.haven.staff;

import org.haven.shared.Refusal;

/** There is no case in which somebody would have to stand in. */
public final class NothingToCover extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingToCover() {
        super("staff.nothing-to-cover");
    }
}
