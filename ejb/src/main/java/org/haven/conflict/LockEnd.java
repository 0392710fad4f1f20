package org.haven.conflict;

import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.Text;

/**
 * A lock is ended.
 *
 * @param reason why the conflict is none any more
 */
public record LockEnd(CaseId caseId, UUID lockId, String reason) implements CaseScoped {

    public LockEnd {
        Objects.requireNonNull(caseId);
        if (lockId == null) {
            throw new Invalid("lock", "required");
        }
        reason = Text.required("reason", reason, NewLock.LONGEST);
    }
}
