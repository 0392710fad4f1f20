package org.haven.outcome;

import java.time.Instant;
import java.util.UUID;

/**
 * One version of the questions.
 *
 * @param publishedAt null while it is a draft
 * @param revision of the draft, as it was read
 */
public record InstrumentView(UUID id, String code, int version, InstrumentState state, Instant publishedAt,
        InstrumentContent content, int revision) {
}
