package org.haven.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A goal as it stands.
 *
 * @param words the survivor's own
 * @param agreed what is agreed to be done, or null
 * @param movedAt since when it stands there
 */
public record GoalView(UUID id, GoalType type, String words, String agreed, LocalDate agreedOn, LocalDate targetOn,
        GoalState state, SetAsideReason reason, Instant movedAt, String by, int version) {
}
