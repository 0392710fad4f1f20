package org.haven.legal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A matter in the list of a case; no word of a person's.
 *
 * @param officer the name of whoever answers for it
 * @param nextHearing the next hearing that is planned, or null
 * @param nextDeadline the next deadline that runs, or null
 * @param daysLeft to that deadline, or null; below nought when its day is over
 */
public record MatterRow(UUID id, MatterType type, MatterState state, LocalDate openedOn, String officer,
        Instant nextHearing, LocalDate nextDeadline, Long daysLeft) {
}
