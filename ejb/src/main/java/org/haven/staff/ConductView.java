package org.haven.staff;

import java.time.Instant;

/**
 * The code of conduct that holds.
 *
 * @param acceptedAt when the reader accepted this version, or null
 */
public record ConductView(int version, Instant acceptedAt) {
}
