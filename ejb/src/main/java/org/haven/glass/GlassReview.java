package org.haven.glass;

import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.Text;

/**
 * What a supervisor thinks of an emergency opening.
 *
 * @param note needed when it was not justified
 */
public record GlassReview(CaseId caseId, UUID glassId, Boolean justified, String note) implements CaseScoped {

    public GlassReview {
        Objects.requireNonNull(caseId);
        if (glassId == null) {
            throw new Invalid("opening", "required");
        }
        if (justified == null) {
            throw new Invalid("justified", "required");
        }
        note = Text.optional("note", note, Emergency.LONGEST);
        if (!justified && note == null) {
            throw new Invalid("note", "glass-note");
        }
    }

    GlassState state() {
        return justified ? GlassState.JUSTIFIED : GlassState.NOT_JUSTIFIED;
    }
}
