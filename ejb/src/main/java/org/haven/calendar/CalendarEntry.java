package org.haven.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.haven.shared.CaseId;

/**
 * Something on a day. Holds no name, no place and no word about a person.
 *
 * @param kind its words are {@code calendar.<kind>}
 * @param at null when it is about the whole day
 * @param until when it is expected to end; null when nobody said
 * @param day the day where the agency works
 * @param state a code of the feature's own, or null; its words are {@code calendar.<kind>.<state>}
 */
public record CalendarEntry(String kind, CaseId caseId, Instant at, Instant until, LocalDate day, String state) {
}
