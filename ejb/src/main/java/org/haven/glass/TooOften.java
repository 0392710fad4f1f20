package org.haven.glass;

import org.haven.shared.Refusal;

/** They have asked as often as one may within a day. Says nothing of any case. */
public final class TooOften extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooOften() {
        super("glass.too-often");
    }
}
