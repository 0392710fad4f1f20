package org.haven.casefile;

import org.haven.shared.Refusal;

/** Whoever asked for the closing does not decide it. */
public final class OwnClosure extends Refusal {

    private static final long serialVersionUID = 1L;

    public OwnClosure() {
        super("casefile.own-closure");
    }
}
