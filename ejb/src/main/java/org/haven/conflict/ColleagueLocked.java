package org.haven.conflict;

import org.haven.shared.Refusal;

/** A conflict of this colleague with this case is known: they are not put on it. */
public final class ColleagueLocked extends Refusal {

    private static final long serialVersionUID = 1L;

    public ColleagueLocked() {
        super("conflict.colleague-locked");
    }
}
