package org.haven.conflict;

import java.util.Objects;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;
import org.haven.shared.Text;

/**
 * A supervisor shuts a colleague out of a case. Whoever is shut out already stays so.
 *
 * @param note what is known of it, or null; for the supervisors of the case alone
 */
public record NewLock(CaseId caseId, StaffId colleague, ConflictRelation relation, String note) implements CaseScoped {

    /** Longest note, in characters. */
    public static final int LONGEST = 2_000;

    public NewLock {
        Objects.requireNonNull(caseId);
        if (colleague == null) {
            throw new Invalid("colleague", "required");
        }
        if (relation == null) {
            throw new Invalid("relation", "required");
        }
        note = Text.optional("note", note, LONGEST);
    }
}
