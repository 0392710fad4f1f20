package org.haven.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
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
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;
import org.haven.shared.Stale;
import org.haven.shared.SubjectId;
import org.haven.vault.Keyring;
import org.haven.vault.RingOfOne;
import org.junit.jupiter.api.Test;

class HandOverMovesTest {

    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");
    private static final SubjectId SUBJECT = new SubjectId(UUID.randomUUID());
    private static final Keyring RING = RingOfOne.of(SUBJECT);
    private static final StaffId CASEY = new StaffId(UUID.randomUUID());
    private static final StaffId CLEO = new StaffId(UUID.randomUUID());
    private static final CaseId CASE = new CaseId(UUID.randomUUID());

    /** Written down apart from the code: where a hand-over may go. */
    private static final Map<HandOverState, Set<HandOverState>> WAYS = new EnumMap<>(Map.of(HandOverState.DRAFT,
            EnumSet.of(HandOverState.OFFERED, HandOverState.WITHDRAWN), HandOverState.OFFERED,
            EnumSet.of(HandOverState.SIGNED, HandOverState.DECLINED, HandOverState.WITHDRAWN), HandOverState.SIGNED,
            EnumSet.noneOf(HandOverState.class), HandOverState.DECLINED, EnumSet.noneOf(HandOverState.class),
            HandOverState.WITHDRAWN, EnumSet.noneOf(HandOverState.class)));

    private static HandOver fresh() {
        return new HandOver(new HandOverDraft(CASE, null, null, CLEO, "A summary.", UUID.randomUUID()), CASEY, SUBJECT,
                RING, CASEY, START);
    }

    @Property(tries = 500)
    void it_makes_no_illegal_move(@ForAll List<HandOverState> wishes) {
        HandOver handOver = fresh();
        HandOverState at = HandOverState.DRAFT;
        for (HandOverState wish : wishes) {
            boolean may = WAYS.get(at).contains(wish);
            assertEquals(may, at.mayBecome(wish), at + " to " + wish);
            if (wish == HandOverState.DRAFT) {
                continue;
            }
            if (may) {
                step(handOver, wish);
                at = wish;
            } else {
                assertThrows(IllegalMove.class, () -> step(handOver, wish));
            }
            assertEquals(at, handOver.state());
        }
    }

    private static void step(HandOver handOver, HandOverState wish) {
        switch (wish) {
            case OFFERED -> handOver.offer(0, CASEY, START);
            case WITHDRAWN -> handOver.withdraw(0, START);
            default -> handOver.answer(0, wish == HandOverState.SIGNED, START);
        }
    }

    @Test
    void what_was_signed_is_not_written_anew_and_only_what_was_read_is_signed() {
        HandOver handOver = fresh();
        HandOverDraft other = new HandOverDraft(CASE, handOver.id(), 0, CLEO, "Another.", null);
        assertThrows(Stale.class, () -> handOver.offer(7, CASEY, START));
        handOver.writeAnew(other, SUBJECT, RING);
        handOver.offer(0, CASEY, START);
        assertThrows(IllegalMove.class, () -> handOver.writeAnew(other, SUBJECT, RING));
        assertThrows(Stale.class, () -> handOver.answer(7, true, START));
        assertEquals("Another.", handOver.view(SUBJECT, RING, Map.of(), CLEO).summary());
        assertTrue(handOver.view(SUBJECT, RING, Map.of(), CLEO).toMe());
    }

    @Test
    void a_draft_says_to_whom_and_what() {
        assertThrows(Invalid.class, () -> new HandOverDraft(CASE, null, null, null, "A summary.", UUID.randomUUID()));
        assertThrows(Invalid.class, () -> new HandOverDraft(CASE, null, null, CLEO, " ", UUID.randomUUID()));
        assertThrows(Invalid.class, () -> new HandOverDraft(CASE, null, null, CLEO, "A summary.", null));
        assertThrows(Invalid.class, () -> new HandOverDraft(CASE, UUID.randomUUID(), null, CLEO, "A summary.", null));
        assertEquals("HandOver", fresh().toString().split(" ")[0]);
    }
}
