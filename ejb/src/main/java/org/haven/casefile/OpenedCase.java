package org.haven.casefile;

import org.haven.shared.CaseId;

/** A case that has just been opened. */
public record OpenedCase(CaseId id, String number) {
}
