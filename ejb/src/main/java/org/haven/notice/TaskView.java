package org.haven.notice;

import java.time.LocalDate;
import java.util.UUID;
import org.haven.shared.CaseId;

/**
 * A task as <em>my day</em> shows it.
 *
 * @param kind its sentence is {@code task.<kind>}
 * @param caseId null when it is about no case
 */
public record TaskView(UUID id, String kind, CaseId caseId, LocalDate dueOn, boolean overdue) {
}
