package org.haven.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.haven.shared.Invalid;
import org.haven.shared.Today;
import org.junit.jupiter.api.Test;

class CalendarWindowTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    @Test
    void a_window_holds_its_first_day_and_not_the_day_at_which_it_ends() {
        CalendarWindow week = new CalendarWindow(FIRST, FIRST.plusDays(7));
        assertTrue(week.contains(FIRST));
        assertTrue(week.contains(FIRST.plusDays(6)));
        assertFalse(week.contains(FIRST.plusDays(7)));
        assertFalse(week.contains(FIRST.minusDays(1)));
        assertEquals(FIRST, Today.at(week.period().from()));
        assertFalse(week.period().contains(FIRST.plusDays(7).atStartOfDay(Today.ZONE).toInstant()));
    }

    @Test
    void a_window_is_one_that_somebody_can_mean_and_look_through() {
        new CalendarWindow(FIRST, FIRST.plusDays(CalendarWindow.MOST_DAYS));
        assertEquals("invalid.window", refused(FIRST, FIRST.plusDays(CalendarWindow.MOST_DAYS + 1L)));
        assertEquals("invalid.window", refused(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31)));
        assertEquals("invalid.period", refused(FIRST, FIRST));
        assertEquals("invalid.period", refused(FIRST, FIRST.minusDays(1)));
        assertEquals("invalid.required", refused(null, FIRST));
        assertEquals("invalid.required", refused(FIRST, null));
        assertEquals("invalid.format", refused(LocalDate.MIN, FIRST));
        assertEquals("invalid.format", refused(FIRST, LocalDate.MAX));
    }

    private static String refused(LocalDate from, LocalDate until) {
        return assertThrows(Invalid.class, () -> new CalendarWindow(from, until)).code();
    }
}
