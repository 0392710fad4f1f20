package org.haven.web.compartment;

import java.util.UUID;
import org.haven.compartment.NoteDraft;
import org.haven.shared.CaseId;

/**
 * A draft, written again.
 *
 * @param version of the draft, as it was read
 */
public record NoteRewritten(Integer version, String text) {

    public NoteDraft of(CaseId caseId, UUID note) {
        return new NoteDraft(caseId, note, new NoteSignature(version).read(), null, null, text);
    }
}
