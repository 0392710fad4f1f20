package org.haven.referral;

import static org.haven.referral.ReferralState.ACCEPTED;
import static org.haven.referral.ReferralState.COMPLETED;
import static org.haven.referral.ReferralState.DECLINED_BY_PROVIDER;
import static org.haven.referral.ReferralState.DECLINED_BY_SURVIVOR;
import static org.haven.referral.ReferralState.DRAFT;
import static org.haven.referral.ReferralState.IN_PROGRESS;
import static org.haven.referral.ReferralState.SENT;
import static org.haven.referral.ReferralState.UNANSWERED;
import static org.haven.referral.ReferralState.WITHDRAWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.haven.consent.DataCategory;
import org.haven.partner.PartnerId;
import org.haven.shared.CaseId;
import org.haven.shared.IllegalMove;
import org.haven.shared.Invalid;
import org.haven.shared.Stale;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.shared.Today;
import org.haven.vault.RingOfOne;
import org.junit.jupiter.api.Test;

class ReferralMovesTest {

    private static final Instant NOW = Instant.parse("2026-11-03T12:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(30));
    private static final CaseId THEIRS = new CaseId(UUID.randomUUID());
    private static final StaffId CASEY = new StaffId(UUID.randomUUID());

    /** Written down apart from the code: where a referral may go. */
    private static final Map<ReferralState, Set<ReferralState>> WAYS = Map.of(DRAFT,
            EnumSet.of(SENT, DECLINED_BY_SURVIVOR, WITHDRAWN), SENT,
            EnumSet.of(ACCEPTED, DECLINED_BY_SURVIVOR, DECLINED_BY_PROVIDER, UNANSWERED, WITHDRAWN), UNANSWERED,
            EnumSet.of(ACCEPTED, DECLINED_BY_SURVIVOR, DECLINED_BY_PROVIDER, WITHDRAWN), ACCEPTED,
            EnumSet.of(IN_PROGRESS, DECLINED_BY_SURVIVOR, WITHDRAWN), IN_PROGRESS,
            EnumSet.of(COMPLETED, DECLINED_BY_SURVIVOR, WITHDRAWN), COMPLETED, EnumSet.noneOf(ReferralState.class),
            DECLINED_BY_SURVIVOR, EnumSet.noneOf(ReferralState.class), DECLINED_BY_PROVIDER,
            EnumSet.noneOf(ReferralState.class), WITHDRAWN, EnumSet.noneOf(ReferralState.class));

    private static Draft draft(UUID referral) {
        return new Draft(THEIRS, referral, 0, UUID.randomUUID(), UUID.randomUUID(), ReferralUrgency.SOON,
                Today.at(NOW).plusDays(7), "Somebody to go along.", EnumSet.of(DataCategory.CHOSEN_NAME),
                UUID.randomUUID());
    }

    private static Referral fresh() {
        SubjectId subject = new SubjectId(UUID.randomUUID());
        return new Referral(draft(null), new PartnerId(UUID.randomUUID()), subject, RingOfOne.of(subject), CASEY, NOW);
    }

    private static void go(Referral referral, ReferralState to, Instant at) {
        switch (to) {
            case DRAFT -> {
                SubjectId subject = new SubjectId(UUID.randomUUID());
                referral.draftAnew(draft(referral.id()), new PartnerId(UUID.randomUUID()), subject,
                        RingOfOne.of(subject), NOW);
            }
            case SENT -> referral.sent(CASEY, at);
            case WITHDRAWN -> referral.cancel(0);
            default -> referral.answered(answer(referral, to), at);
        }
    }

    private static ReferralAnswer answer(Referral referral, ReferralState to) {
        return new ReferralAnswer(THEIRS, referral.id(), 0, to,
                to == DECLINED_BY_PROVIDER ? ProviderDecline.NO_CAPACITY : null);
    }

    @Property(tries = 500)
    void no_illegal_move_is_made(@ForAll List<ReferralState> wishes) {
        Referral referral = fresh();
        for (ReferralState wish : wishes) {
            ReferralState before = referral.state();
            assertEquals(WAYS.get(before).contains(wish), before.mayBecome(wish), before + " to " + wish);
            // a draft may be written anew; that is no move
            if (WAYS.get(before).contains(wish) || before == DRAFT && wish == DRAFT) {
                go(referral, wish, LATER);
                assertEquals(wish, referral.state());
            } else {
                assertThrows(IllegalMove.class, () -> go(referral, wish, LATER), before + " to " + wish);
                assertEquals(before, referral.state());
            }
        }
    }

    /** Whatever has become of it, a withdrawn release ends what is open and touches nothing else. */
    @Property(tries = 200)
    void a_withdrawn_release_ends_what_is_open(@ForAll List<ReferralState> wishes) {
        Referral referral = fresh();
        wishes.stream().filter(wish -> referral.state().mayBecome(wish)).forEach(wish -> go(referral, wish, LATER));
        if (WAYS.get(referral.state()).isEmpty()) {
            assertFalse(referral.state().isOpen());
            assertThrows(IllegalMove.class, referral::releaseWithdrawn);
        } else {
            assertTrue(referral.state().isOpen());
            referral.releaseWithdrawn();
            assertEquals(WITHDRAWN, referral.state());
        }
    }

    @Test
    void nothing_is_called_unanswered_before_the_day_has_passed() {
        Referral referral = fresh();
        referral.sent(CASEY, NOW);
        assertThrows(TooEarly.class, () -> referral.answered(answer(referral, UNANSWERED), NOW));
        assertThrows(TooEarly.class,
                () -> referral.answered(answer(referral, UNANSWERED), NOW.plus(Duration.ofDays(7))));
        referral.answered(answer(referral, UNANSWERED), NOW.plus(Duration.ofDays(8)));
        referral.answered(answer(referral, ACCEPTED), NOW.plus(Duration.ofDays(20)));
        assertEquals(ACCEPTED, referral.state());
    }

    @Test
    void what_was_on_an_older_screen_moves_nothing() {
        Referral referral = fresh();
        assertThrows(Stale.class, () -> referral.mustBeReady(1));
        assertThrows(Stale.class, () -> referral.cancel(1));
        referral.sent(CASEY, NOW);
        assertThrows(Stale.class,
                () -> referral.answered(new ReferralAnswer(THEIRS, referral.id(), 4, ACCEPTED, null), NOW));
        assertEquals(SENT, referral.state());
    }

    @Test
    void only_an_answer_is_an_answer_and_no_from_a_provider_has_a_reason() {
        for (ReferralState no : List.of(DRAFT, SENT, WITHDRAWN)) {
            assertEquals("answer",
                    assertThrows(Invalid.class, () -> new ReferralAnswer(THEIRS, UUID.randomUUID(), 0, no, null))
                            .field());
        }
        assertEquals("reason", assertThrows(Invalid.class,
                () -> new ReferralAnswer(THEIRS, UUID.randomUUID(), 0, DECLINED_BY_PROVIDER, null)).field());
    }

    @Test
    void no_answer_is_asked_for_by_yesterday() {
        SubjectId subject = new SubjectId(UUID.randomUUID());
        assertEquals("respondBy", assertThrows(Invalid.class, () -> new Referral(draft(null),
                new PartnerId(UUID.randomUUID()), subject, RingOfOne.of(subject), CASEY, LATER)).field());
    }
}
