package org.haven.legal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.Today;

/**
 * A deadline has been met, has moved, has lapsed, or is needed no more.
 *
 * @param version of the deadline, as it was read
 * @param dueOn the new day of a deadline that moves; null otherwise
 */
public record DeadlineEnd(CaseId caseId, UUID matterId, UUID deadlineId, int version, DeadlineState to,
        LocalDate dueOn) implements CaseScoped {

    public DeadlineEnd {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(matterId);
        Objects.requireNonNull(deadlineId);
        if (to == null) {
            throw new Invalid("to", "required");
        }
        if (to == DeadlineState.MOVED && dueOn == null) {
            throw new Invalid("dueOn", "required");
        }
        if (to != DeadlineState.MOVED && dueOn != null) {
            throw new Invalid("dueOn", "day-of-moved");
        }
        dueOn = Today.plausible("dueOn", dueOn);
    }
}
