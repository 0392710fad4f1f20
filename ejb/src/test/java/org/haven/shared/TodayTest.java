package org.haven.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TodayTest {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    @Test
    void a_time_of_day_is_the_moment_at_which_clocks_here_show_it() {
        assertEquals(Instant.parse("2027-03-27T09:00:00Z"),
                Today.moment("at", LocalDateTime.parse("2027-03-27T10:00"), MADRID));
        assertNull(Today.moment("at", null, MADRID));
    }

    @Test
    void of_an_hour_that_comes_twice_the_first_is_meant() {
        assertEquals(Instant.parse("2027-10-31T00:30:00Z"),
                Today.moment("at", LocalDateTime.parse("2027-10-31T02:30"), MADRID));
    }

    @Test
    void a_time_that_no_clock_shows_and_a_year_that_nobody_means_are_refused() {
        refused("no-such-time", "2027-03-28T02:30");
        refused("format", "1899-12-31T10:00");
        refused("format", "2200-01-01T10:00");
        Today.moment("at", LocalDateTime.parse("1900-01-01T10:00"), MADRID);
        Today.moment("at", LocalDateTime.parse("2199-12-31T10:00"), MADRID);
    }

    private static void refused(String why, String typed) {
        Invalid refused = assertThrows(Invalid.class, () -> Today.moment("at", LocalDateTime.parse(typed), MADRID));
        assertEquals("invalid." + why, refused.code());
        assertEquals("at", refused.field());
    }
}
