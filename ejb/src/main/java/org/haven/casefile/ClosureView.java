package org.haven.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A request to close a case, and what became of it.
 *
 * @param own whether it is the reader's own; then somebody else decides
 * @param decidedBy null while it waits
 */
public record ClosureView(UUID id, ClosureReason reason, String note, boolean contactAfter, String contactHow,
        LocalDate followUpOn, ClosureState state, String askedBy, Instant askedAt, boolean own, String decidedBy,
        Instant decidedAt, String answer, int version) {
}
