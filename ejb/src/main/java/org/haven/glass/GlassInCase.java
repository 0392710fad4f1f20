package org.haven.glass;

import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;

/** An emergency opening of a case. */
public record GlassInCase(CaseId caseId, UUID glassId) implements CaseScoped {

    public GlassInCase {
        Objects.requireNonNull(caseId);
        if (glassId == null) {
            throw new Invalid("opening", "required");
        }
    }
}
