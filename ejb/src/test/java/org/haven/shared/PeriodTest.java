package org.haven.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final int OPEN = 12;

    private static Instant at(int second) {
        return Instant.ofEpochSecond(second);
    }

    private static Instant end(int second) {
        return second == OPEN ? null : at(second);
    }

    @Property
    void two_periods_overlap_when_some_second_lies_in_both(@ForAll @IntRange(min = 0, max = 10) int a,
            @ForAll @IntRange(min = 0, max = OPEN) int b, @ForAll @IntRange(min = 0, max = 10) int c,
            @ForAll @IntRange(min = 0, max = OPEN) int d) {
        if (b < a || d < c) {
            return;
        }
        boolean shared = false;
        for (int second = 0; second <= OPEN; second++) {
            boolean inFirst = a <= second && (b == OPEN || second < b);
            boolean inSecond = c <= second && (d == OPEN || second < d);
            shared |= inFirst && inSecond;
        }
        assertEquals(shared, new Period(at(a), end(b)).overlaps(at(c), end(d)));
        assertEquals(shared, new Period(at(c), end(d)).overlaps(at(a), end(b)));
    }

    @Test
    void one_may_begin_at_the_moment_another_ends() {
        Period first = new Period(at(1), at(5));
        assertFalse(first.overlaps(at(5), null));
        assertTrue(first.contains(at(1)));
        assertFalse(first.contains(at(5)));
    }

    @Test
    void an_open_period_lasts() {
        assertTrue(new Period(at(1), null).contains(Instant.MAX));
    }

    @Test
    void what_ended_as_it_began_overlaps_nothing() {
        Period moment = new Period(at(3), at(3));
        assertTrue(moment.isEmpty());
        assertFalse(moment.overlaps(at(0), null));
        assertFalse(moment.contains(at(3)));
    }

    @Test
    void nothing_ends_before_it_begins() {
        assertThrows(IllegalArgumentException.class, () -> new Period(at(2), at(1)));
    }
}
