package org.haven.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A deadline.
 *
 * @param daysLeft from today; below nought when its day is over
 * @param version to be sent back with a change
 */
public record DeadlineView(UUID id, DeadlineKind kind, LocalDate dueOn, long daysLeft, List<Integer> remindBefore,
        DeadlineState state, int version) {
}
