package org.haven.compartment;

import org.haven.shared.Refusal;

/** The note is a draft: nothing is added to it, it is written again or signed. */
public final class NoteNotSigned extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoteNotSigned() {
        super("compartment.note-not-signed");
    }
}
