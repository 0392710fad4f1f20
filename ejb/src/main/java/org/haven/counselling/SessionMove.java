package org.haven.counselling;

import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;

/**
 * A planned session gets another time, length or setting.
 *
 * @param version of the session, as it was read
 */
public record SessionMove(CaseId caseId, UUID sessionId, int version, SessionPlan plan) implements CaseScoped {

    public SessionMove {
        Objects.requireNonNull(caseId);
        if (sessionId == null) {
            throw new Invalid("session", "required");
        }
        if (plan == null) {
            throw new Invalid("plan", "required");
        }
    }
}
