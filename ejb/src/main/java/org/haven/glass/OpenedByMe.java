package org.haven.glass;

import java.time.Instant;
import java.util.UUID;
import org.haven.shared.CaseId;

/** A case that the caller has open in an emergency now. */
public record OpenedByMe(UUID id, CaseId caseId, String number, Instant askedAt, Instant until) {
}
