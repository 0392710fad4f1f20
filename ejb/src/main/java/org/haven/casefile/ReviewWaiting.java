package org.haven.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.haven.access.Permission;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;

/** A feature in which something waits until a supervisor has reviewed it: a proposed outcome, a request. */
public interface ReviewWaiting {

    /** Who may be shown what waits: those who hold this permission. */
    Permission permission();

    /** What waits in the cases of this transaction, opened as the caller's team, in one statement; longest first. */
    List<Waiting> waiting();

    /**
     * Something that waits for a review.
     *
     * @param kind its words are {@code review.<kind>}
     * @param aboutId what is to be reviewed
     * @param by who asked
     * @param own whether the caller asked for it or wrote it, so that another one must review it
     */
    record Waiting(String kind, CaseId caseId, UUID aboutId, Instant since, StaffId by, boolean own) {
    }
}
