package org.haven.legal;

import org.haven.shared.Refusal;

/** The matter is closed: no hearing and no deadline is set in it any more. */
public final class MatterClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    public MatterClosed() {
        super("legal.matter-closed");
    }
}
