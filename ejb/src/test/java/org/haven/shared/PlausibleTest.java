package org.haven.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlausibleTest {

    @Test
    void a_time_that_nobody_can_mean_is_refused_however_far_it_lies() {
        for (Instant far : List.of(Instant.MIN, Instant.parse("1899-12-31T23:59:59.999Z"),
                Instant.parse("2200-01-01T00:00:00Z"), Instant.MAX)) {
            assertEquals("at", assertThrows(Invalid.class, () -> Today.plausible("at", far)).field());
        }
        for (LocalDate far : List.of(LocalDate.MIN, LocalDate.of(1899, 12, 31), LocalDate.of(2200, 1, 1),
                LocalDate.MAX)) {
            assertEquals("on", assertThrows(Invalid.class, () -> Today.plausible("on", far)).field());
        }
    }

    @Test
    void a_time_that_somebody_can_mean_stays_as_it_is_and_none_stays_none() {
        Instant first = Instant.parse("1900-01-01T00:00:00Z");
        assertEquals(first, Today.plausible("at", first));
        LocalDate last = LocalDate.of(2199, 12, 31);
        assertEquals(last, Today.plausible("on", last));
        assertNull(Today.plausible("at", (Instant) null));
        assertNull(Today.plausible("on", (LocalDate) null));
    }
}
