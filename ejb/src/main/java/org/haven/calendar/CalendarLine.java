package org.haven.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.haven.shared.CaseId;

/**
 * Something on a day, as a calendar shows it: what kind of thing, when, in which case.
 *
 * @param kind its words are {@code calendar.<kind>}
 * @param number of the case
 * @param at null when it is about the whole day
 * @param until null when nobody said
 * @param state its words are {@code calendar.<kind>.<state>}; null when there is nothing to say
 */
public record CalendarLine(String kind, CaseId caseId, String number, LocalDate day, Instant at, Instant until,
        String state) {
}
