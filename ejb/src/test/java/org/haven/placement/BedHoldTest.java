package org.haven.placement;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.junit.jupiter.api.Test;

class BedHoldTest {

    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
    private static final Instant OVER = NOON.plus(BedHold.LASTS);

    private static BedHold made() {
        return new BedHold(new Claimant(new CaseId(UUID.randomUUID()), new SubjectId(UUID.randomUUID()),
                new StaffId(UUID.randomUUID()), NOON, UUID.randomUUID()), UUID.randomUUID());
    }

    @Test
    void a_hold_counts_until_its_time_is_over_and_not_one_nanosecond_longer() {
        BedHold hold = made();
        assertTrue(hold.isLive(NOON));
        assertTrue(hold.isLive(OVER.minusNanos(1)));
        assertFalse(hold.isLive(OVER));
    }

    @Test
    void nobody_moves_in_from_a_hold_that_is_over() {
        assertThrows(HoldEnded.class, () -> made().confirm(OVER));
        assertThrows(HoldEnded.class, () -> made().release(OVER));
    }

    @Test
    void a_hold_ends_once() {
        Instant soon = NOON.plusSeconds(60);
        for (Consumer<BedHold> end : java.util.List.<Consumer<BedHold>>of(h -> h.confirm(soon), h -> h.release(soon))) {
            BedHold hold = made();
            end.accept(hold);
            assertFalse(hold.isLive(soon));
            assertThrows(HoldEnded.class, () -> hold.confirm(soon));
        }
    }

    @Test
    void giving_back_twice_is_giving_back() {
        BedHold hold = made();
        hold.release(NOON);
        assertDoesNotThrow(() -> hold.release(NOON));
        assertEquals(ClaimState.RELEASED, hold.state());
    }

    @Test
    void tidying_puts_away_only_what_is_over() {
        BedHold live = made();
        live.tidy(OVER.minusSeconds(1));
        assertEquals(ClaimState.HELD, live.state());
        live.tidy(OVER);
        assertEquals(ClaimState.EXPIRED, live.state());
        BedHold confirmed = made();
        confirmed.confirm(NOON);
        confirmed.tidy(OVER);
        assertEquals(ClaimState.CONFIRMED, confirmed.state());
    }

    @Test
    void a_hold_that_nobody_has_put_away_is_shown_as_over() {
        assertEquals(ClaimState.EXPIRED, made().view(BedName.UNKNOWN, OVER).state());
        assertEquals(ClaimState.HELD, made().view(BedName.UNKNOWN, NOON).state());
    }
}
