package org.haven.plan;

import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;

/**
 * Something is done, or not to be done any more.
 *
 * @param version of the action, as it was read
 * @param reason why it is not to be done; null when it is done
 */
public record ActionEnd(CaseId caseId, UUID actionId, Integer version, ActionState state,
        CancelReason reason) implements CaseScoped {

    public ActionEnd {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(actionId);
        if (version == null) {
            throw new Invalid("version", "required");
        }
        if (state == null) {
            throw new Invalid("state", "required");
        }
        if (state == ActionState.CANCELLED && reason == null) {
            throw new Invalid("reason", "required");
        }
        reason = state == ActionState.CANCELLED ? reason : null;
    }
}
