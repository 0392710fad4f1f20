package org.haven.casefile;

import java.time.Instant;
import java.util.UUID;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;

/** A case that somebody asked to close; since when it waits, and who asked. */
public record WaitingClosure(CaseId caseId, UUID requestId, Instant since, StaffId by) {

    public WaitingClosure(UUID caseId, UUID requestId, Instant since, UUID by) {
        this(new CaseId(caseId), requestId, since, new StaffId(by));
    }
}
