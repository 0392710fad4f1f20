package org.haven.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * Long work as a progress bar shows it.
 *
 * @param kind its sentence is {@code job.<kind>}
 * @param subjectRef what it works on
 * @param problem a code when it failed, or null
 */
public record JobView(UUID id, String kind, UUID subjectRef, JobState state, int doneSteps, int allSteps,
        String problem, Instant startedAt, Instant endedAt) {

    public int percent() {
        return allSteps == 0 ? 100 : (int) (100L * doneSteps / allSteps);
    }
}
