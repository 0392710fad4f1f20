package org.haven.web.compartment;

import java.util.UUID;
import org.haven.compartment.NoteDraft;
import org.haven.shared.CaseId;

/**
 * A note to write.
 *
 * @param about the session or matter it belongs to; left out for none
 * @param formKey chosen by the sender; the same key sent twice writes one note
 */
public record NoteToWrite(UUID about, UUID formKey, String text) {

    public NoteDraft in(CaseId caseId) {
        return new NoteDraft(caseId, null, 0, about, formKey, text);
    }
}
