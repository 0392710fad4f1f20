package org.haven.legal;

import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;

/**
 * A matter moves on.
 *
 * @param version of the matter, as it was read
 */
public record MatterMove(CaseId caseId, UUID matterId, int version, MatterState to) implements CaseScoped {

    public MatterMove {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(matterId);
        if (to == null) {
            throw new Invalid("to", "required");
        }
    }
}
