package org.haven.consent;

import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;

/**
 * A release is withdrawn. It asks for no reason: none is owed.
 *
 * @param via how they said so
 */
public record Withdrawal(CaseId caseId, UUID release, WithdrawnVia via) implements CaseScoped {
    public Withdrawal {
        Objects.requireNonNull(caseId);
        if (release == null) {
            throw new Invalid("release", "required");
        }
        if (via == null) {
            throw new Invalid("via", "required");
        }
    }
}
