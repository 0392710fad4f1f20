package org.haven.desk;

import java.time.LocalDate;

/**
 * A task that is past its day.
 *
 * @param kind its words are {@code task.<kind>}
 * @param file null when it is about no case of the team
 */
public record OverdueRow(String person, String kind, CaseRef file, LocalDate dueOn) {
}
