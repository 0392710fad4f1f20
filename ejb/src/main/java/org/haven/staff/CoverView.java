package org.haven.staff;

import java.time.LocalDate;

/** Somebody stands in for somebody, in so many cases, until the end of a day. */
public record CoverView(String colleague, String standIn, int cases, LocalDate until) {
}
