package org.haven.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;
import org.haven.shared.Stale;
import org.haven.shared.SubjectId;
import org.haven.vault.Keyring;
import org.haven.vault.RingOfOne;
import org.junit.jupiter.api.Test;

class StayTest {

    private static final Instant CAME = Instant.parse("2026-11-03T21:14:37Z");
    private static final Instant NOW = CAME.plus(Duration.ofDays(3));
    private final SubjectId someone = new SubjectId(UUID.randomUUID());
    private final CaseId theirs = new CaseId(UUID.randomUUID());
    private final Keyring ring = RingOfOne.of(someone);
    private final Stay stay = Stay.begin(claimant(CAME), UUID.randomUUID(), CAME, Confirmed.NOTHING,
            LocalDate.of(2026, 12, 1), "A lamp stays on at night.", ring);

    private Claimant claimant(Instant at) {
        return new Claimant(theirs, someone, new StaffId(UUID.randomUUID()), at, UUID.randomUUID());
    }

    private Stay move(Stay from, Instant at) {
        return from.move(0, claimant(NOW), UUID.randomUUID(), at, MoveReason.SURVIVOR_ASKED, Confirmed.NOTHING, ring);
    }

    @Test
    void a_stay_is_open_while_somebody_lives_there() {
        assertEquals(ClaimState.STAYING, stay.state());
        assertNull(stay.during().until());
        assertFalse(stay.isMove());
    }

    @Test
    void a_move_ends_one_stay_and_begins_the_next_at_the_same_moment() {
        Instant at = CAME.plus(Duration.ofHours(5));
        Stay next = move(stay, at);
        assertEquals(ClaimState.MOVED, stay.state());
        assertEquals(at, stay.during().until());
        assertEquals(at, next.during().from());
        assertTrue(next.isMove());
        assertFalse(stay.during().overlaps(next.during().from(), null));
    }

    @Test
    void what_was_agreed_and_expected_comes_along_sealed_for_its_new_place() {
        StayView next = move(stay, CAME).view(BedName.UNKNOWN, ring);
        assertEquals("A lamp stays on at night.", next.agreed());
        assertEquals(LocalDate.of(2026, 12, 1), next.expectedUntil());
    }

    @Test
    void nobody_moves_to_the_bed_they_are_in() {
        Invalid refused = assertThrows(Invalid.class,
                () -> stay.move(0, claimant(NOW), stay.bedId(), NOW, MoveReason.OTHER, Confirmed.NOTHING, ring));
        assertEquals("bed", refused.field());
        assertEquals(ClaimState.STAYING, stay.state());
    }

    @Test
    void an_end_says_where_to_and_why() {
        stay.end(0, NOW, NOW, Destination.DOES_NOT_KNOW, EndReason.LEFT_WITHOUT_WORD);
        StayView view = stay.view(BedName.UNKNOWN, ring);
        assertEquals(ClaimState.ENDED, view.state());
        assertEquals(Destination.DOES_NOT_KNOW, view.destination());
        assertEquals(EndReason.LEFT_WITHOUT_WORD, view.reason());
    }

    @Test
    void nobody_leaves_before_they_came_or_in_the_future() {
        assertEquals("invalid.before-start", assertThrows(Invalid.class,
                () -> stay.end(0, CAME.minusSeconds(60), NOW, Destination.FAMILY, EndReason.REUNITED)).code());
        assertEquals("invalid.future", assertThrows(Invalid.class,
                () -> stay.end(0, NOW.plusNanos(1), NOW, Destination.FAMILY, EndReason.REUNITED)).code());
        assertEquals(ClaimState.STAYING, stay.state());
    }

    @Test
    void an_end_typed_in_the_minute_of_the_arrival_is_the_arrival() {
        stay.end(0, Instant.parse("2026-11-03T21:14:00Z"), NOW, Destination.FAMILY, EndReason.REUNITED);
        assertTrue(stay.during().isEmpty());
    }

    @Test
    void a_stay_ends_once() {
        move(stay, CAME);
        assertThrows(StayEnded.class, () -> move(stay, NOW));
        assertThrows(StayEnded.class, () -> stay.end(0, NOW, NOW, Destination.FAMILY, EndReason.REUNITED));
    }

    @Test
    void a_change_of_what_has_changed_meanwhile_is_refused() {
        assertThrows(Stale.class, () -> stay.end(7, NOW, NOW, Destination.FAMILY, EndReason.REUNITED));
    }

    @Property(tries = 100)
    void a_chain_of_moves_has_no_gap_and_no_overlap(
            @ForAll @Size(max = 12) java.util.List<@IntRange(min = 0, max = 5) Integer> hours) {
        Stay last = Stay.begin(claimant(CAME), UUID.randomUUID(), CAME, Confirmed.NOTHING, null, null, ring);
        Instant at = CAME;
        Duration lived = Duration.ZERO;
        for (int h : hours) {
            at = at.plus(Duration.ofHours(h));
            Stay next = last.move(last.version(), claimant(NOW), UUID.randomUUID(), at, MoveReason.HOUSEHOLD,
                    Confirmed.NOTHING, ring);
            lived = lived.plus(Duration.between(last.during().from(), last.during().until()));
            assertFalse(last.during().overlaps(next.during().from(), next.during().until()));
            last = next;
        }
        assertEquals(Duration.between(CAME, at), lived);
    }

    @Test
    void a_stay_says_only_its_id_when_printed() {
        assertEquals("Stay " + stay.id(), stay.toString());
    }
}
