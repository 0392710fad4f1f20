package org.haven.casefile;

import org.haven.shared.CaseId;
import org.haven.shared.StaffId;

/**
 * Somebody works on a case at present.
 *
 * @param function a code of {@link org.haven.staff.CareFunction}
 */
public record CaseWorker(CaseId caseId, StaffId staff, String function) {
}
