package org.haven.safety;

import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;
import org.haven.shared.Text;

/**
 * Somebody need not be feared any more, or was named in error.
 *
 * @param reason stays with the record
 */
public record ConcernWithdrawal(CaseId caseId, UUID concernId, String reason) implements CaseScoped {

    public static final int LONGEST_REASON = 1_000;

    public ConcernWithdrawal {
        Objects.requireNonNull(caseId);
        if (concernId == null) {
            throw new NotFound();
        }
        reason = Text.required("reason", reason, LONGEST_REASON);
    }
}
