package org.haven.desk;

import org.haven.shared.CaseId;

/** A case on the desk: no name, only its number. */
public record CaseRef(CaseId id, String number) {
}
