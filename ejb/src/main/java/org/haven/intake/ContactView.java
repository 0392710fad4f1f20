package org.haven.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.haven.access.Shows;
import org.haven.shared.CaseId;

/**
 * A contact with its screening and its way so far.
 *
 * @param form what was written down
 * @param operator who took it
 * @param screening the one that holds, or null
 * @param screenedBy who screened, or null
 * @param declineReason why this agency could not take the person on, or null
 * @param caseId the case it became, or null
 */
public record ContactView(ContactId id, Instant receivedAt, IntakeForm form, String operator, ContactState state,
        ScreeningAnswers screening, String screenedBy, DeclineReason declineReason, String closingNote, CaseId caseId,
        List<MoveView> moves, int version) implements Shows {

    public ContactView {
        moves = List.copyOf(moves);
    }

    /** Whoever reads the contact of a case has looked at the case. */
    @Override
    public List<UUID> shownTargets() {
        return caseId == null ? List.of() : List.of(caseId.value());
    }

    @Override
    public String toString() {
        return "ContactView " + id;
    }
}
