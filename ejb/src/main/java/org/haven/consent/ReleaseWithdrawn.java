package org.haven.consent;

import java.util.UUID;
import org.haven.shared.CaseId;

/** A release was withdrawn just now. Whoever relies on it stops, in the same transaction. */
public record ReleaseWithdrawn(CaseId caseId, UUID release) {
}
