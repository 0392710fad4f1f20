package org.haven.outcome;

import java.time.Instant;
import java.util.UUID;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;

/** A proposed outcome that waits for a review; since when, and who submitted it. */
public record WaitingProposal(CaseId caseId, UUID proposalId, Instant since, StaffId by) {

    public WaitingProposal(UUID caseId, UUID proposalId, Instant since, UUID by) {
        this(new CaseId(caseId), proposalId, since, new StaffId(by));
    }
}
