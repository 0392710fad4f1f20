package org.haven.conflict;

import org.haven.shared.Refusal;

/** Nobody locks themselves as a supervisor: whoever has a conflict declares it, and is out by that. */
public final class OwnLock extends Refusal {

    private static final long serialVersionUID = 1L;

    public OwnLock() {
        super("conflict.own-lock");
    }
}
