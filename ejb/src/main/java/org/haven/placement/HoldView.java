package org.haven.placement;

import java.time.Instant;
import java.util.UUID;

/**
 * A bed kept free for this survivor.
 *
 * @param house the house's code word
 * @param until when the hold ends by itself
 */
public record HoldView(UUID id, UUID bedId, String house, String label, Instant since, Instant until,
        ClaimState state) {
}
