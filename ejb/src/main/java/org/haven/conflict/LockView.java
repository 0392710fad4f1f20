package org.haven.conflict;

import java.time.Instant;
import java.util.UUID;

/**
 * A lock, as the supervisors of the case read it.
 *
 * @param person who is shut out
 * @param note why, or null
 * @param declared whether they said so themselves
 * @param endedBy null while it holds
 */
public record LockView(UUID id, String person, ConflictRelation relation, String note, boolean declared, String setBy,
        Instant setAt, String endedBy, Instant endedAt, String endReason) {

    public boolean holds() {
        return endedAt == null;
    }
}
