package org.haven.staff;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A function that a colleague holds.
 *
 * @param code of {@link HeadFunction}
 * @param until the last day, or null while it lasts
 */
public record FunctionView(String code, String team, Instant from, LocalDate until) {
}
