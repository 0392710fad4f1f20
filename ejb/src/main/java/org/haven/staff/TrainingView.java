package org.haven.staff;

import java.time.LocalDate;

/**
 * What a colleague was trained in.
 *
 * @param validUntil null when it does not run out
 * @param overdue whether it has run out, and nothing newer of its kind counts
 */
public record TrainingView(TrainingKind kind, LocalDate heldOn, LocalDate validUntil, boolean overdue) {
}
