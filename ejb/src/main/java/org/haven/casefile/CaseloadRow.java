package org.haven.casefile;

import java.time.Instant;
import java.util.UUID;
import org.haven.shared.CaseId;

/** A case in a list: its number and where it stands. No name. */
public record CaseloadRow(CaseId id, String number, CaseStatus status, Instant openedAt) {

    public CaseloadRow(UUID id, String number, CaseStatus status, Instant openedAt) {
        this(new CaseId(id), number, status, openedAt);
    }
}
