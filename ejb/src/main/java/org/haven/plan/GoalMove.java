package org.haven.plan;

import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;

/**
 * A goal is reached, set aside or taken up again.
 *
 * @param version of the goal, as it was read
 * @param reason why it is set aside; null otherwise
 */
public record GoalMove(CaseId caseId, UUID goalId, Integer version, GoalState state,
        SetAsideReason reason) implements CaseScoped {

    public GoalMove {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(goalId);
        if (version == null) {
            throw new Invalid("version", "required");
        }
        if (state == null) {
            throw new Invalid("state", "required");
        }
        if (state == GoalState.SET_ASIDE && reason == null) {
            throw new Invalid("reason", "required");
        }
        reason = state == GoalState.SET_ASIDE ? reason : null;
    }
}
