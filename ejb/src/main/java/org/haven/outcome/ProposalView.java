package org.haven.outcome;

import java.time.Instant;
import java.util.UUID;

/**
 * A proposed outcome as it stands.
 *
 * @param answer what the reviewer said last, or null
 * @param own whether the reader wrote any of it or assessed what it rests on; then somebody else judges it
 * @param nobodyElse whether it waits and no supervisor of the team is there who did not write it
 */
public record ProposalView(UUID id, UUID assessmentId, String summary, String support, ProposalState state,
        String author, Instant madeAt, String submittedBy, Instant submittedAt, String reviewer, Instant reviewedAt,
        String answer, boolean own, boolean nobodyElse, int version) {
}
