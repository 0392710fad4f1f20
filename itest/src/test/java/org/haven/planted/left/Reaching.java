package org.haven.planted.left;

import org.haven.planted.right.Finding;

/** Uses a feature that its own does not declare. */
class Reaching {

    Finding neighbour;
}
