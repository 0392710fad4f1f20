package org.haven.intake;

import java.time.Instant;

/** A step of a contact: to where, when, by whom. */
public record MoveView(ContactState to, Instant at, String by) {
}
