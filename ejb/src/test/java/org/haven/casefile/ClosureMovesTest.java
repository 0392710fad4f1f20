package org.haven.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
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

class ClosureMovesTest {

    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");
    private static final SubjectId SUBJECT = new SubjectId(UUID.randomUUID());
    private static final Keyring RING = RingOfOne.of(SUBJECT);
    private static final StaffId CASEY = new StaffId(UUID.randomUUID());
    private static final StaffId SUNIL = new StaffId(UUID.randomUUID());

    /** Written down apart from the code: where a case may go. */
    private static final Map<CaseStatus, Set<CaseStatus>> WAYS = new EnumMap<>(
            Map.of(CaseStatus.INTAKE, EnumSet.of(CaseStatus.ACTIVE, CaseStatus.CLOSURE_REQUESTED), CaseStatus.ACTIVE,
                    EnumSet.of(CaseStatus.FOLLOW_UP, CaseStatus.CLOSURE_REQUESTED), CaseStatus.FOLLOW_UP,
                    EnumSet.of(CaseStatus.ACTIVE, CaseStatus.CLOSURE_REQUESTED), CaseStatus.CLOSURE_REQUESTED,
                    EnumSet.of(CaseStatus.ACTIVE, CaseStatus.CLOSED, CaseStatus.CLOSED_REFERRED), CaseStatus.CLOSED,
                    EnumSet.of(CaseStatus.ACTIVE), CaseStatus.CLOSED_REFERRED, EnumSet.of(CaseStatus.ACTIVE)));

    private static NewClosure asked(Boolean contact, LocalDate followUp) {
        return new NewClosure(new CaseId(UUID.randomUUID()), ClosureReason.OTHER, "A note.", contact, "As agreed.",
                followUp, UUID.randomUUID());
    }

    private static ClosureRequest fresh() {
        return new ClosureRequest(asked(false, null), SUBJECT, RING, CASEY, START);
    }

    @Property(tries = 500)
    void a_case_makes_no_illegal_move(@ForAll List<CaseStatus> wishes) {
        CaseStatus at = CaseStatus.INTAKE;
        for (CaseStatus wish : wishes) {
            assertEquals(WAYS.get(at).contains(wish), at.mayBecome(wish), at + " to " + wish);
            at = at.mayBecome(wish) ? wish : at;
        }
    }

    @Test
    void no_way_leads_to_a_closed_case_but_through_a_request() {
        for (CaseStatus from : CaseStatus.values()) {
            for (CaseStatus to : List.of(CaseStatus.CLOSED, CaseStatus.CLOSED_REFERRED)) {
                assertEquals(from == CaseStatus.CLOSURE_REQUESTED, from.mayBecome(to));
            }
        }
    }

    @Property(tries = 300)
    void a_request_is_decided_once_and_never_by_whoever_asked(@ForAll List<Boolean> approvals,
            @ForAll List<Boolean> own) {
        ClosureRequest request = fresh();
        boolean decided = false;
        for (int i = 0; i < Math.min(approvals.size(), own.size()); i++) {
            ClosureState how = approvals.get(i) ? ClosureState.APPROVED : ClosureState.SENT_BACK;
            StaffId by = own.get(i) ? CASEY : SUNIL;
            Instant at = START.plusSeconds(i);
            if (own.get(i)) {
                assertThrows(OwnClosure.class, () -> request.decide(0, how, "Why.", SUBJECT, RING, by, at));
            } else if (decided) {
                assertThrows(IllegalMove.class, () -> request.decide(0, how, "Why.", SUBJECT, RING, by, at));
            } else {
                request.decide(0, how, "Why.", SUBJECT, RING, by, at);
                assertEquals(how, request.state());
                assertEquals(SUNIL, request.decidedBy());
                decided = true;
            }
        }
        assertEquals(decided, request.state() != ClosureState.REQUESTED);
    }

    @Test
    void what_was_on_an_older_screen_decides_nothing() {
        assertThrows(Stale.class, () -> fresh().decide(1, ClosureState.APPROVED, null, SUBJECT, RING, SUNIL, START));
    }

    @Test
    void contact_afterwards_needs_a_day_and_no_contact_keeps_none() {
        assertThrows(Invalid.class, () -> asked(true, null));
        assertThrows(Invalid.class, () -> asked(null, null));
        assertEquals(null, asked(false, LocalDate.parse("2026-06-01")).followUpOn());
        assertEquals(null, asked(false, null).contactHow());
        assertEquals("As agreed.", asked(true, LocalDate.parse("2026-06-01")).contactHow());
    }

    @Test
    void sending_back_needs_a_reason() {
        CaseId some = new CaseId(UUID.randomUUID());
        assertThrows(Invalid.class, () -> new ClosureDecision(some, UUID.randomUUID(), 0, false, " "));
        assertEquals(null, new ClosureDecision(some, UUID.randomUUID(), 0, true, " ").answer());
    }

    @Test
    void a_case_that_another_agency_goes_on_with_is_closed_as_referred() {
        for (ClosureReason reason : ClosureReason.values()) {
            assertTrue(reason.closes().closed());
            assertEquals(reason == ClosureReason.TRANSFERRED_TO_OTHER_AGENCY,
                    reason.closes() == CaseStatus.CLOSED_REFERRED);
        }
        assertFalse(CaseStatus.CLOSURE_REQUESTED.closed());
    }
}
