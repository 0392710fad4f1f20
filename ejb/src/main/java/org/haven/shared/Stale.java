package org.haven.shared;

/** Somebody else changed the same thing in the meantime. What was typed is kept by the page. */
public final class Stale extends Refusal {

    private static final long serialVersionUID = 1L;

    public Stale() {
        super("stale");
    }
}
