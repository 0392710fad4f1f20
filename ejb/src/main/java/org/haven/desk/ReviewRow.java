package org.haven.desk;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that waits for a supervisor's review.
 *
 * @param kind its words are {@code review.<kind>}
 * @param aboutId what is to be reviewed; null when it is the case itself
 * @param since when it was asked for; null when that is not known here
 * @param by who asked for it; null when that is not known here
 * @param own whether the supervisor asked for it, so that another one must review it
 */
public record ReviewRow(String kind, CaseRef file, UUID aboutId, Instant since, String by, boolean own) {
}
