package org.haven.vault;

/** A cell does not open where it stands: altered, moved, or sealed with another key. Never a person's doing. */
public final class CellDamaged extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    CellDamaged() {
        super("A sealed cell does not open in its place.");
    }
}
