package org.haven.placement;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.Today;

/**
 * A stay ends.
 *
 * @param version of the stay, as it was read
 * @param at when they left; null for now
 */
public record StayEnd(CaseId caseId, UUID stayId, int version, Instant at, Destination destination,
        EndReason reason) implements CaseScoped {
    public StayEnd {
        Objects.requireNonNull(caseId);
        if (stayId == null) {
            throw new Invalid("stay", "required");
        }
        at = Today.plausible("at", at);
        if (destination == null) {
            throw new Invalid("destination", "required");
        }
        if (reason == null) {
            throw new Invalid("reason", "required");
        }
    }
}
