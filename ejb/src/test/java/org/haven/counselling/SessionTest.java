package org.haven.counselling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.haven.shared.CaseId;
import org.haven.shared.IllegalMove;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;
import org.haven.shared.Stale;
import org.haven.shared.SubjectId;
import org.haven.vault.Keyring;
import org.haven.vault.RingOfOne;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final Instant TEN = Instant.parse("2026-11-03T10:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
    private static final SubjectId SUBJECT = new SubjectId(UUID.randomUUID());
    private static final Keyring RING = RingOfOne.of(SUBJECT);

    /** Written down apart from the code: where a planned session may go; from there it goes nowhere. */
    private static final Set<SessionState> ENDS = Set.of(SessionState.ATTENDED, SessionState.SURVIVOR_DECLINED,
            SessionState.NOT_REACHED, SessionState.CANCELLED_BY_US);

    private static Session planned(Instant at) {
        return new Session(EpisodeTest.begun(), plan(at), UUID.randomUUID(), new StaffId(UUID.randomUUID()));
    }

    private static SessionPlan plan(Instant at) {
        return new SessionPlan(at, 50, Setting.AGENCY, false);
    }

    private static void record(Session session, SessionState outcome) {
        session.record(session.version(), outcome, null, "Attended.", SUBJECT, RING, NOON);
    }

    @Property(tries = 300)
    void no_illegal_move_is_made_and_what_was_recorded_stays(@ForAll List<SessionState> wishes) {
        Session session = planned(TEN);
        for (SessionState wish : wishes) {
            SessionState before = session.state();
            boolean legal = before == SessionState.PLANNED && ENDS.contains(wish);
            assertEquals(legal, before.mayBecome(wish));
            if (legal) {
                record(session, wish);
                assertEquals(wish, session.state());
            } else {
                assertThrows(IllegalMove.class, () -> record(session, wish));
                assertEquals(before, session.state());
            }
            if (session.state() != SessionState.PLANNED) {
                assertThrows(IllegalMove.class, () -> session.move(session.version(), plan(NOON)));
                assertEquals(TEN, session.plannedAt());
            }
        }
    }

    @Test
    void a_planned_session_is_moved_and_stays_planned() {
        Session session = planned(TEN);
        session.move(0, new SessionPlan(NOON, 90, Setting.REMOTE, true));
        assertEquals(SessionState.PLANNED, session.state());
        assertEquals(NOON.plusSeconds(90 * 60), session.until());
        assertThrows(Stale.class, () -> session.move(4, plan(TEN)));
    }

    @Test
    void nobody_has_attended_what_is_still_to_come_but_it_can_be_declined_or_cancelled() {
        for (SessionState outcome : List.of(SessionState.ATTENDED, SessionState.NOT_REACHED)) {
            Session session = planned(NOON.plusSeconds(1));
            assertEquals("outcome", assertThrows(Invalid.class, () -> record(session, outcome)).field());
            assertEquals(SessionState.PLANNED, session.state());
        }
        for (SessionState outcome : List.of(SessionState.SURVIVOR_DECLINED, SessionState.CANCELLED_BY_US)) {
            Session session = planned(NOON.plusSeconds(1));
            record(session, outcome);
            assertEquals(outcome, session.state());
        }
        record(planned(NOON), SessionState.ATTENDED);
    }

    @Test
    void what_was_on_an_older_screen_records_nothing() {
        Session session = planned(TEN);
        assertThrows(Stale.class, () -> session.record(3, SessionState.ATTENDED, null, null, SUBJECT, RING, NOON));
        assertEquals(SessionState.PLANNED, session.state());
    }

    @Test
    void the_next_session_comes_after_this_one_and_is_like_it() {
        Session session = planned(TEN);
        assertThrows(Invalid.class, () -> session.next(TEN));
        assertEquals(plan(NOON), session.next(NOON));
    }

    @Test
    void the_shared_line_is_sealed_and_said_in_no_log() {
        Session session = planned(TEN);
        assertNull(session.line(SUBJECT, RING));
        record(session, SessionState.ATTENDED);
        assertEquals("Attended.", session.line(SUBJECT, RING));
        SessionRecord typed = new SessionRecord(new CaseId(UUID.randomUUID()), session.id(), 0, SessionState.ATTENDED,
                "Attended.", null, null);
        for (Object each : List.of(session, typed, session.view(SUBJECT, RING, "Corin", false))) {
            assertFalse(each.toString().contains("Attended."), each.toString());
        }
    }

    @Test
    void the_same_record_sent_twice_is_known_again_and_another_is_not() {
        Session session = planned(TEN);
        record(session, SessionState.ATTENDED);
        // the version is counted by the database; unchanged here, so the screen before it had one less
        assertTrue(session.recordedAs(-1, SessionState.ATTENDED, "Attended.", SUBJECT, RING));
        assertFalse(session.recordedAs(-1, SessionState.ATTENDED, "Another line.", SUBJECT, RING));
        assertFalse(session.recordedAs(-1, SessionState.NOT_REACHED, "Attended.", SUBJECT, RING));
        assertFalse(session.recordedAs(0, SessionState.ATTENDED, "Attended.", SUBJECT, RING));
    }

    @Property
    void a_session_is_as_long_as_a_session_can_be(@ForAll @IntRange(min = -10, max = 600) int minutes) {
        if (minutes >= 5 && minutes <= 480) {
            assertEquals(minutes, new SessionPlan(TEN, minutes, Setting.AGENCY, false).minutes());
        } else {
            assertThrows(Invalid.class, () -> new SessionPlan(TEN, minutes, Setting.AGENCY, false));
        }
    }

    @Test
    void times_that_nobody_can_mean_are_refused() {
        for (Instant when : List.of(Instant.parse("+999999999-01-01T00:00:00Z"),
                Instant.parse("-999999999-01-01T00:00:00Z"), Instant.parse("1500-01-01T00:00:00Z"))) {
            assertThrows(Invalid.class, () -> plan(when));
        }
        assertThrows(Invalid.class, () -> plan(null));
    }
}
