package org.haven.legal;

import org.haven.shared.Refusal;

/** The hearing lies ahead: it cannot have been held. */
public final class HearingToCome extends Refusal {

    private static final long serialVersionUID = 1L;

    public HearingToCome() {
        super("legal.hearing-to-come");
    }
}
