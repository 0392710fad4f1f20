package org.haven.notice;

import java.time.LocalDate;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;

/**
 * A task of a colleague that is past its day.
 *
 * @param kind its sentence is {@code task.<kind>}
 * @param caseId null when it is about no case
 */
public record OverdueTask(StaffId staff, String kind, CaseId caseId, LocalDate dueOn) {
}
