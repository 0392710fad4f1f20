package org.haven.safety;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody the survivor has to fear, as the safety page of the case shows them.
 *
 * @param note or null
 * @param withdrawnBy null while it holds
 * @param withdrawal why it was withdrawn; null while it holds
 */
public record ConcernView(UUID id, String name, List<String> aliases, Relation relation, List<RoleInProcess> roles,
        String note, String recordedBy, Instant recordedAt, String withdrawnBy, Instant withdrawnAt,
        String withdrawal) {
}
