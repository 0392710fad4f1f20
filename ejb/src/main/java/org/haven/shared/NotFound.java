package org.haven.shared;

/** Nothing here for this person. Said alike of what does not exist and of what is not theirs to know of. */
public final class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not-found");
    }
}
