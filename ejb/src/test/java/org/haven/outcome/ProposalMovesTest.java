package org.haven.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.haven.shared.CaseId;
import org.haven.shared.IllegalMove;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;
import org.haven.shared.Stale;
import org.haven.shared.SubjectId;
import org.haven.vault.Keyring;
import org.haven.vault.RingOfOne;
import org.junit.jupiter.api.Test;

class ProposalMovesTest {

    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");
    private static final SubjectId SUBJECT = new SubjectId(UUID.randomUUID());
    private static final Keyring RING = RingOfOne.of(SUBJECT);
    private static final CaseId CASE = new CaseId(UUID.randomUUID());
    private static final List<StaffId> PEOPLE = List.of(new StaffId(UUID.randomUUID()), new StaffId(UUID.randomUUID()),
            new StaffId(UUID.randomUUID()));

    /** Written down apart from the code. */
    private static final Map<ProposalState, Set<ProposalState>> WAYS = Map.of(ProposalState.DRAFT,
            Set.of(ProposalState.SUBMITTED), ProposalState.SUBMITTED,
            Set.of(ProposalState.ACCEPTED, ProposalState.SENT_BACK), ProposalState.SENT_BACK,
            Set.of(ProposalState.SUBMITTED), ProposalState.ACCEPTED, Set.of());

    private static ProposalDraft draft(UUID proposal, Integer version) {
        return new ProposalDraft(CASE, proposal, version, UUID.randomUUID(), "Sleeps through most nights.", null, true,
                UUID.randomUUID());
    }

    private static Proposal fresh(StaffId author) {
        return new Proposal(draft(null, null), SUBJECT, RING, author, START);
    }

    private static OutcomeReview review(boolean accepted, int version) {
        return new OutcomeReview(CASE, UUID.randomUUID(), version, accepted, "Please say what supports it.");
    }

    /** Three people try everything in any order; each of them may hold both roles. */
    @Property(tries = 500)
    void no_illegal_move_is_made_and_nobody_judges_what_they_have_written(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 2) Integer> who, @ForAll List<ProposalState> wishes) {
        Proposal proposal = fresh(PEOPLE.get(0));
        Set<StaffId> authors = new HashSet<>(Set.of(PEOPLE.get(0)));
        for (int i = 0; i < Math.min(who.size(), wishes.size()); i++) {
            StaffId by = PEOPLE.get(who.get(i));
            ProposalState before = proposal.state();
            ProposalState wish = wishes.get(i);
            if (wish == ProposalState.DRAFT) {
                continue;
            }
            boolean judging = wish != ProposalState.SUBMITTED;
            boolean legal = WAYS.get(before).contains(wish);
            boolean own = judging ? authors.contains(by) : by.equals(proposal.reviewer());
            if (legal && !own) {
                act(proposal, wish, by, authors, START.plusSeconds(i));
                assertEquals(wish, proposal.state());
                if (judging) {
                    assertEquals(by, proposal.reviewer());
                    assertEquals(START.plusSeconds(i), proposal.reviewedAt());
                } else {
                    assertEquals(by, proposal.submittedBy());
                    authors.add(by);
                }
            } else {
                Class<? extends RuntimeException> said = own && (judging || legal)
                        ? OwnReview.class
                        : IllegalMove.class;
                Instant at = START.plusSeconds(i);
                assertThrows(said, () -> act(proposal, wish, by, authors, at));
                assertEquals(before, proposal.state());
            }
        }
    }

    private static void act(Proposal proposal, ProposalState wish, StaffId by, Set<StaffId> authors, Instant at) {
        if (wish == ProposalState.SUBMITTED) {
            proposal.submit(by, at);
        } else {
            proposal.review(review(wish == ProposalState.ACCEPTED, 0), authors, SUBJECT, RING, by, at);
        }
    }

    @Test
    void the_author_does_not_judge_it_even_if_nobody_has_written_down_that_they_are() {
        Proposal proposal = fresh(PEOPLE.get(0));
        proposal.submit(PEOPLE.get(1), START);
        for (StaffId writer : PEOPLE.subList(0, 2)) {
            assertThrows(OwnReview.class,
                    () -> proposal.review(review(true, 0), Set.of(), SUBJECT, RING, writer, START));
        }
        proposal.review(review(true, 0), Set.of(), SUBJECT, RING, PEOPLE.get(2), START);
        assertEquals(ProposalState.ACCEPTED, proposal.state());
    }

    @Test
    void what_was_on_an_older_screen_judges_nothing() {
        Proposal proposal = fresh(PEOPLE.get(0));
        proposal.submit(PEOPLE.get(0), START);
        assertThrows(Stale.class,
                () -> proposal.review(review(true, 3), Set.of(), SUBJECT, RING, PEOPLE.get(1), START));
    }

    @Test
    void what_is_being_judged_or_was_accepted_is_not_written_again() {
        Proposal proposal = fresh(PEOPLE.get(0));
        proposal.write(draft(UUID.randomUUID(), 0), SUBJECT, RING);
        proposal.submit(PEOPLE.get(0), START);
        assertThrows(IllegalMove.class, () -> proposal.write(draft(UUID.randomUUID(), 0), SUBJECT, RING));
    }

    @Test
    void sending_back_needs_a_reason_and_accepting_does_not() {
        assertThrows(Invalid.class, () -> new OutcomeReview(CASE, UUID.randomUUID(), 0, false, "  "));
        assertEquals(null, new OutcomeReview(CASE, UUID.randomUUID(), 0, true, "  ").answer());
    }
}
