package org.haven.legal;

import java.time.Instant;
import java.util.UUID;

/**
 * A hearing as those read it who work on the matter.
 *
 * @param place where, or null
 * @param version to be sent back with a change
 */
public record HearingView(UUID id, Instant at, HearingKind kind, HearingMode mode, Arranged support,
        Arranged interpreter, String place, HearingState state, int version) {

    @Override
    public String toString() {
        return "HearingView " + id;
    }
}
