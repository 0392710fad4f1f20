package org.haven.counselling;

import java.time.Instant;
import java.util.UUID;

/**
 * A session, as everybody who works on the case may read it.
 *
 * @param sharedLine the line that is shared, or null
 * @param noteKept whether a clinical note is kept of it, as far as the reader may know that; nothing of what it says
 * @param version to be sent back with a change
 */
public record SessionView(UUID id, UUID episodeId, String counsellor, Instant at, int minutes, Setting setting,
        boolean interpreter, SessionState state, String sharedLine, boolean noteKept, int version) {

    @Override
    public String toString() {
        return "SessionView " + id;
    }
}
