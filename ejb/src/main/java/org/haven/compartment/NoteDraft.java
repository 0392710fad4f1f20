package org.haven.compartment;

import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.Text;

/**
 * A note as its author writes it, the first time or again until it is signed.
 *
 * @param noteId the draft that is written again; null for a new note
 * @param readVersion of that draft, as it was read; not asked of a new note
 * @param aboutId the session or matter it belongs to, or null; stays as it was when written again
 * @param formKey made when the form was drawn; the same form sent twice writes one note
 */
public record NoteDraft(CaseId caseId, UUID noteId, int readVersion, UUID aboutId, UUID formKey,
        String text) implements CaseScoped {

    /** Longest note, in characters. */
    public static final int LONGEST = 40_000;

    public NoteDraft {
        Objects.requireNonNull(caseId);
        if (noteId == null && formKey == null) {
            throw new Invalid("formKey", "required");
        }
        text = Text.required("text", text, LONGEST);
    }

    @Override
    public String toString() {
        return "NoteDraft";
    }
}
