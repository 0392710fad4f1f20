/**
 * One calendar of what is agreed for a day: sessions, hearings, deadlines, appointments. Features to the right fill it.
 * An entry says what kind of thing it is, when, and in which case; never who, where or why.
 */
@Feature(uses = {"shared", "access", "staff", "casefile"})
package org.haven.calendar;

import org.haven.shared.Feature;
