package org.haven.handover;

import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;

/**
 * One of the sides signs, or takes it back.
 *
 * @param version as it was read
 */
public record HandOverStep(CaseId caseId, UUID handOver, Integer version) implements CaseScoped {

    public HandOverStep {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(handOver);
        if (version == null) {
            throw new Invalid("version", "required");
        }
    }
}
