package org.haven.placement;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.Today;

/**
 * A survivor moves to another bed.
 *
 * @param stayId the stay that ends
 * @param version of that stay, as it was read
 * @param at when they moved; null for now
 * @param confirmed what the caller has made sure of; null for nothing
 * @param formKey made when the form was drawn; the same form sent twice moves once
 */
public record BedMove(CaseId caseId, UUID stayId, int version, UUID bedId, Instant at, MoveReason reason,
        Confirmed confirmed, UUID formKey) implements CaseScoped {
    public BedMove {
        Objects.requireNonNull(caseId);
        if (stayId == null) {
            throw new Invalid("stay", "required");
        }
        if (bedId == null) {
            throw new Invalid("bed", "required");
        }
        if (reason == null) {
            throw new Invalid("reason", "required");
        }
        if (formKey == null) {
            throw new Invalid("formKey", "required");
        }
        at = Today.plausible("at", at);
        confirmed = Objects.requireNonNullElse(confirmed, Confirmed.NOTHING);
    }
}
