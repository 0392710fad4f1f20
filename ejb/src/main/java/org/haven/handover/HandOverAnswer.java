package org.haven.handover;

import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;

/**
 * The receiving colleague signs, or declines.
 *
 * @param version as it was read: what is signed is what was read
 */
public record HandOverAnswer(CaseId caseId, UUID handOver, Integer version, Boolean signed) implements CaseScoped {

    public HandOverAnswer {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(handOver);
        if (version == null) {
            throw new Invalid("version", "required");
        }
        if (signed == null) {
            throw new Invalid("signed", "required");
        }
    }
}
