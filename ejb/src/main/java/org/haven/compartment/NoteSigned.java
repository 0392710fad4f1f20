package org.haven.compartment;

import org.haven.shared.Refusal;

/** The note is signed: it stays as it is, and what is still to be said is added to it. */
public final class NoteSigned extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoteSigned() {
        super("compartment.note-signed");
    }
}
