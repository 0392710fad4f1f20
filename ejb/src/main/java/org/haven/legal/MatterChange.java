package org.haven.legal;

import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;

/**
 * What is written down of a matter is amended. What it is about never changes.
 *
 * @param version of the matter, as it was read
 * @param takeOver whether the caller answers for the matter from now on, and is reminded of its deadlines
 */
public record MatterChange(CaseId caseId, UUID matterId, int version, MatterDetails details,
        boolean takeOver) implements CaseScoped {

    public MatterChange {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(matterId);
        if (details == null) {
            throw new Invalid("country", "required");
        }
    }
}
