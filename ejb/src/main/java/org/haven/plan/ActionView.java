package org.haven.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that a colleague is to do, as it stands.
 *
 * @param goalId the goal that it serves, or null
 * @param overdue reckoned when it is shown
 */
public record ActionView(UUID id, UUID goalId, String words, String assignee, LocalDate dueOn, boolean overdue,
        ActionState state, CancelReason reason, Instant endedAt, int version) {
}
