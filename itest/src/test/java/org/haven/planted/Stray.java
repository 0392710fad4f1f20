package org.haven.planted;

/** Belongs to no feature. */
class Stray {
}
