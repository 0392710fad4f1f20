package org.haven.placement;

import java.time.Instant;
import java.util.UUID;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;

/**
 * For whom a bed is claimed, by whom, when, and from which form.
 *
 * @param formKey made when the form was drawn; the same form sent twice claims once
 */
record Claimant(CaseId caseId, SubjectId subject, StaffId by, Instant at, UUID formKey) {
}
