package org.haven.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FreshnessTest {

    private static final Instant NOW = Instant.parse("2026-01-15T10:00:00Z");

    @Test
    void a_sign_in_is_fresh_for_five_minutes() {
        assertTrue(Freshness.fresh(NOW, NOW));
        assertTrue(Freshness.fresh(NOW.minusSeconds(300), NOW));
        assertFalse(Freshness.fresh(NOW.minusSeconds(301), NOW));
    }

    @Test
    void one_of_an_unknown_time_or_of_the_future_is_not() {
        assertFalse(Freshness.fresh(null, NOW));
        assertTrue(Freshness.fresh(NOW.plusSeconds(30), NOW), "clocks differ a little");
        assertFalse(Freshness.fresh(NOW.plusSeconds(31), NOW));
    }

    @Test
    void giving_access_back_and_naming_a_stand_in_ask_for_it_and_pausing_never_does() {
        assertTrue(Permission.REINSTATE_STAFF.demandsFreshSignIn());
        assertTrue(Permission.NAME_CLINICAL_STAND_IN.demandsFreshSignIn());
        assertTrue(Permission.NAME_PRIVILEGED_STAND_IN.demandsFreshSignIn());
        assertFalse(Permission.SUSPEND_STAFF.demandsFreshSignIn());
        assertFalse(Permission.END_SESSIONS.demandsFreshSignIn());
    }

    @Test
    void limits_are_a_quarter_of_an_hour_and_a_shift_unless_set() {
        assertEquals(new SessionLimits(Duration.ofMinutes(15), Duration.ofHours(12)), SessionLimits.of(name -> null));
        assertEquals(new SessionLimits(Duration.ofMinutes(5), Duration.ofHours(8)),
                SessionLimits.of(Map.of("HAVEN_IDLE_MINUTES", "5", "HAVEN_SESSION_HOURS", " 8 ")::get));
        assertEquals(Duration.ofMinutes(60), SessionLimits.of(Map.of("HAVEN_IDLE_MINUTES", "60")::get).idle());
    }

    @Test
    void limits_that_protect_nobody_are_refused() {
        for (String minutes : List.of("4", "61", "0", "-5", "15m", "1e1", "99999999999")) {
            assertThrows(IllegalStateException.class,
                    () -> SessionLimits.of(Map.of("HAVEN_IDLE_MINUTES", minutes)::get), minutes);
        }
        for (String hours : List.of("0", "13", "12.5", "never")) {
            assertThrows(IllegalStateException.class, () -> SessionLimits.of(Map.of("HAVEN_SESSION_HOURS", hours)::get),
                    hours);
        }
    }
}
