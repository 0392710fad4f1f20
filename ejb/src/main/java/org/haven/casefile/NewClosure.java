package org.haven.casefile;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.Text;
import org.haven.shared.Today;

/**
 * Somebody asks for a case to be closed.
 *
 * @param note how it came to this, for whoever decides
 * @param contactAfter whether the survivor wants to be contacted afterwards
 * @param contactHow what was agreed about it, or null; the safe contact holds in any case
 * @param followUpOn the day for it; null when no contact is wanted
 * @param formKey made when the form was drawn; the same form sent twice asks once
 */
public record NewClosure(CaseId caseId, ClosureReason reason, String note, Boolean contactAfter, String contactHow,
        LocalDate followUpOn, UUID formKey) implements CaseScoped {

    /** Longest note, in characters. */
    public static final int LONGEST = 4_000;

    public NewClosure {
        Objects.requireNonNull(caseId);
        if (reason == null) {
            throw new Invalid("reason", "required");
        }
        note = Text.required("note", note, LONGEST);
        if (contactAfter == null) {
            throw new Invalid("contactAfter", "required");
        }
        contactHow = contactAfter ? Text.optional("contactHow", contactHow, LONGEST) : null;
        followUpOn = contactAfter ? Today.plausible("followUpOn", followUpOn) : null;
        if (contactAfter && followUpOn == null) {
            throw new Invalid("followUpOn", "required");
        }
        if (formKey == null) {
            throw new Invalid("formKey", "required");
        }
    }
}
