package org.haven.casefile;

import java.time.Instant;

/**
 * Something that happened in a case.
 *
 * @param kind its sentence is {@code timeline.<kind>}; says no place
 * @param until when it ended; null for a moment, or while it lasts
 */
public record TimelineMoment(String kind, Instant at, Instant until) {
}
