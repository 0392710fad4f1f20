package org.haven.legal;

import org.haven.shared.Refusal;

/** A hearing is still planned or a deadline still runs: the matter cannot be closed yet. */
public final class StillOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    public StillOpen() {
        super("legal.still-open");
    }
}
