package org.haven.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.haven.shared.Invalid;
import org.haven.shared.Period;
import org.haven.shared.Today;

/**
 * The days that a calendar shows.
 *
 * @param until the day after the last one
 */
public record CalendarWindow(LocalDate from, LocalDate until) {

    /** A month with the weeks at both of its ends, and room to spare. */
    public static final int MOST_DAYS = 62;

    public CalendarWindow {
        from = day("from", from);
        until = day("until", until);
        if (!until.isAfter(from)) {
            throw new Invalid("until", "period");
        }
        if (ChronoUnit.DAYS.between(from, until) > MOST_DAYS) {
            throw new Invalid("until", "window");
        }
    }

    private static LocalDate day(String field, LocalDate given) {
        if (given == null) {
            throw new Invalid(field, "required");
        }
        return Today.plausible(field, given);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    Period period() {
        return new Period(from.atStartOfDay(Today.ZONE).toInstant(), until.atStartOfDay(Today.ZONE).toInstant());
    }
}
