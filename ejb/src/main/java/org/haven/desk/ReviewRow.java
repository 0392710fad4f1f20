package org.haven.desk;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that waits for a supervisor's review.
 *
 * @param kind its words are {@code review.<kind>}
 * @param aboutId what is to be reviewed
 * @param since when it was asked for
 * @param by who asked for it
 * @param own whether the supervisor asked for it or wrote it, so that another one must review it
 */
public record ReviewRow(String kind, CaseRef file, UUID aboutId, Instant since, String by, boolean own) {
}
