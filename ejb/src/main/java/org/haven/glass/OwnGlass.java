package org.haven.glass;

import org.haven.shared.Refusal;

/** Whoever opened a case in an emergency does not judge it. */
public final class OwnGlass extends Refusal {

    private static final long serialVersionUID = 1L;

    public OwnGlass() {
        super("glass.own-review");
    }
}
