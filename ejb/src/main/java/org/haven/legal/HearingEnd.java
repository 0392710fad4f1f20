package org.haven.legal;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.Today;

/**
 * A hearing has been held, adjourned or cancelled.
 *
 * @param version of the hearing, as it was read
 * @param next when an adjourned hearing goes on, where that is known; day and time of day where the agency works
 */
public record HearingEnd(CaseId caseId, UUID matterId, UUID hearingId, int version, HearingState to,
        LocalDateTime next) implements CaseScoped {

    public HearingEnd {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(matterId);
        Objects.requireNonNull(hearingId);
        if (to == null) {
            throw new Invalid("to", "required");
        }
        if (next != null && to != HearingState.ADJOURNED) {
            throw new Invalid("next", "next-of-adjourned");
        }
        if (next != null) {
            Today.moment("next", next);
        }
    }
}
