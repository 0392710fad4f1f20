package org.haven.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A bed on the board.
 *
 * @param resident the chosen name of whoever lives here; null when nobody does, or when no name was given
 * @param since from when on they live here, or null
 * @param expectedUntil until when, as far as anybody can say, or null
 * @param heldUntil when a hold ends by itself, or null
 * @param outOfUse why it cannot be given, or null
 */
public record BoardBed(UUID id, String label, boolean stepFree, BedStanding standing, String resident, Instant since,
        LocalDate expectedUntil, Instant heldUntil, OutOfUse outOfUse) {
}
