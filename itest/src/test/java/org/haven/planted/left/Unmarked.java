package org.haven.planted.left;

import org.haven.access.UseCase;

/** A use case without a permission. */
@UseCase
public class Unmarked {

    public void act() {
        // nothing to do
    }
}
