package org.haven.plan;

import java.time.Instant;
import java.util.UUID;

/**
 * An appointment as it stands.
 *
 * @param with the colleague in whose calendar it stands
 */
public record AppointmentView(UUID id, AppointmentKind kind, Instant at, Instant until, String with, String note,
        AppointmentState state, int version) {
}
