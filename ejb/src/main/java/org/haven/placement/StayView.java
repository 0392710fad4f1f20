package org.haven.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A stay in one bed.
 *
 * @param house the house's code word
 * @param until null while it lasts
 * @param moveReason why they came here from another bed, or null
 * @param agreed what the survivor and the house have agreed, or null
 * @param destination where they went, or null
 * @param reason why it ended, or null
 * @param version to be sent back with a change
 */
public record StayView(UUID id, UUID bedId, String house, String label, Instant from, Instant until, ClaimState state,
        MoveReason moveReason, LocalDate expectedUntil, String agreed, Destination destination, EndReason reason,
        int version) {
}
