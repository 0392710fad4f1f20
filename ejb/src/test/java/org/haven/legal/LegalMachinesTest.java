package org.haven.legal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.haven.shared.CaseId;
import org.haven.shared.IllegalMove;
import org.haven.shared.StaffId;
import org.haven.shared.Stale;
import org.haven.shared.SubjectId;
import org.haven.vault.Keyring;
import org.haven.vault.RingOfOne;
import org.junit.jupiter.api.Test;

class LegalMachinesTest {

    private static final Instant NOW = Instant.parse("2026-11-03T12:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(90L * 24 * 3600);

    /** Written down apart from the code: where a matter may go. */
    private static final Map<MatterState, Set<MatterState>> MATTERS = new EnumMap<>(
            Map.of(MatterState.OPEN, EnumSet.of(MatterState.ADVICE, MatterState.WITHDRAWN), MatterState.ADVICE,
                    EnumSet.of(MatterState.FILED, MatterState.WITHDRAWN), MatterState.FILED,
                    EnumSet.of(MatterState.PENDING_HEARING, MatterState.WITHDRAWN), MatterState.PENDING_HEARING,
                    EnumSet.of(MatterState.GRANTED, MatterState.REFUSED, MatterState.SETTLED, MatterState.WITHDRAWN),
                    MatterState.GRANTED, EnumSet.of(MatterState.APPEAL, MatterState.CLOSED), MatterState.REFUSED,
                    EnumSet.of(MatterState.APPEAL, MatterState.CLOSED), MatterState.APPEAL,
                    EnumSet.of(MatterState.PENDING_HEARING), MatterState.SETTLED, EnumSet.of(MatterState.CLOSED),
                    MatterState.WITHDRAWN, EnumSet.of(MatterState.CLOSED), MatterState.CLOSED,
                    EnumSet.noneOf(MatterState.class)));

    private final SubjectId someone = new SubjectId(UUID.randomUUID());
    private final CaseId theirs = new CaseId(UUID.randomUUID());
    private final StaffId officer = new StaffId(UUID.randomUUID());
    private final Keyring ring = RingOfOne.of(someone);

    private LegalMatter matter() {
        return new LegalMatter(new NewMatter(theirs, MatterType.PROTECTION_ORDER, null,
                new MatterDetails("ESP", null, null, null), UUID.randomUUID()), someone, ring, officer, NOW);
    }

    private Hearing hearing() {
        return new Hearing(
                new NewHearing(theirs, UUID.randomUUID(),
                        new HearingDetails(LocalDateTime.parse("2026-12-01T10:00"), HearingKind.EVIDENCE,
                                HearingMode.IN_PERSON, Arranged.YES, null, "Room 4"),
                        UUID.randomUUID()),
                someone, ring, officer, NOW);
    }

    private Deadline deadline() {
        return new Deadline(new NewDeadline(theirs, UUID.randomUUID(),
                new DeadlineDetails(DeadlineKind.FILING, LocalDate.of(2026, 12, 1), List.of(1, 10)), UUID.randomUUID()),
                officer, NOW);
    }

    @Property(tries = 500)
    void a_matter_makes_no_illegal_move(@ForAll List<MatterState> wishes) {
        LegalMatter matter = matter();
        assertEquals(MatterState.OPEN, matter.state());
        for (MatterState wish : wishes) {
            MatterState before = matter.state();
            if (MATTERS.get(before).contains(wish)) {
                matter.move(matter.version(), wish);
                assertEquals(wish, matter.state());
            } else {
                assertThrows(IllegalMove.class, () -> matter.move(matter.version(), wish));
                assertEquals(before, matter.state());
            }
        }
    }

    @Property(tries = 200)
    void a_hearing_ends_once(@ForAll List<HearingState> wishes) {
        Hearing hearing = hearing();
        for (HearingState wish : wishes) {
            HearingState before = hearing.state();
            if (before == HearingState.PLANNED && wish != HearingState.PLANNED) {
                hearing.end(0, wish, LATER);
                assertEquals(wish, hearing.state());
            } else {
                assertThrows(IllegalMove.class, () -> hearing.end(0, wish, LATER));
                assertEquals(before, hearing.state());
            }
        }
    }

    @Property(tries = 200)
    void a_deadline_ends_once(@ForAll List<DeadlineState> wishes) {
        Deadline deadline = deadline();
        for (DeadlineState wish : wishes) {
            DeadlineState before = deadline.state();
            if (before == DeadlineState.OPEN && wish != DeadlineState.OPEN) {
                deadline.end(0, wish, LATER);
                assertEquals(wish, deadline.state());
            } else {
                assertThrows(IllegalMove.class, () -> deadline.end(0, wish, LATER));
                assertEquals(before, deadline.state());
            }
        }
    }

    @Test
    void what_was_read_before_somebody_changed_it_moves_nothing() {
        LegalMatter matter = matter();
        assertThrows(Stale.class, () -> matter.move(1, MatterState.ADVICE));
        assertThrows(Stale.class, () -> matter.amend(1, new MatterDetails("ESP", null, null, null), someone, ring));
        assertThrows(Stale.class, () -> hearing().end(1, HearingState.CANCELLED, NOW));
        assertThrows(Stale.class, () -> deadline().end(1, DeadlineState.MET, NOW));
        assertEquals(MatterState.OPEN, matter.state());
    }

    @Test
    void a_hearing_to_come_has_not_been_held_and_a_deadline_that_runs_has_not_lapsed() {
        Hearing hearing = hearing();
        assertThrows(HearingToCome.class, () -> hearing.end(0, HearingState.HELD, NOW));
        assertEquals(HearingState.PLANNED, hearing.state());
        Deadline deadline = deadline();
        assertThrows(DeadlineRunning.class,
                () -> deadline.end(0, DeadlineState.LAPSED, Instant.parse("2026-12-01T08:00:00Z")));
        assertEquals(DeadlineState.OPEN, deadline.state());
    }

    @Test
    void nothing_more_is_set_in_a_closed_matter() {
        LegalMatter matter = matter();
        matter.mustBeOpen();
        matter.move(0, MatterState.WITHDRAWN);
        matter.mustBeOpen();
        matter.move(0, MatterState.CLOSED);
        assertThrows(MatterClosed.class, matter::mustBeOpen);
    }
}
