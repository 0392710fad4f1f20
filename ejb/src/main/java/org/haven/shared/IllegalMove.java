package org.haven.shared;

/** That step does not lead on from where the thing stands now. Nothing was changed. */
public final class IllegalMove extends Refusal {

    private static final long serialVersionUID = 1L;

    public IllegalMove() {
        super("illegal-move");
    }
}
