package org.haven.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
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

class PlanMovesTest {

    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");
    private static final SubjectId SUBJECT = new SubjectId(UUID.randomUUID());
    private static final Keyring RING = RingOfOne.of(SUBJECT);
    private static final StaffId CASEY = new StaffId(UUID.randomUUID());

    /** Written down apart from the code. */
    private static final Map<GoalState, Set<GoalState>> GOALS = Map.of(GoalState.OPEN,
            Set.of(GoalState.REACHED, GoalState.SET_ASIDE), GoalState.REACHED, Set.of(GoalState.OPEN),
            GoalState.SET_ASIDE, Set.of(GoalState.OPEN));

    private static Goal goal() {
        return new Goal(
                new NewGoal(new CaseId(UUID.randomUUID()), GoalType.EDUCATION, "I want to finish school.", null,
                        LocalDate.parse("2026-03-01"), LocalDate.parse("2026-09-01"), UUID.randomUUID()),
                SUBJECT, RING, CASEY, START);
    }

    private static PlanAction action() {
        return new PlanAction(new NewAction(new CaseId(UUID.randomUUID()), null, "Ask the school.", CASEY,
                LocalDate.parse("2026-03-10"), UUID.randomUUID()), SUBJECT, RING, CASEY, START);
    }

    private static Appointment appointment() {
        return new Appointment(new NewAppointment(new CaseId(UUID.randomUUID()), AppointmentKind.MEETING, START, null,
                null, null, UUID.randomUUID()), CASEY, SUBJECT, RING, CASEY, START.minusSeconds(60));
    }

    @Property(tries = 300)
    void a_goal_makes_no_illegal_move_and_says_since_when_it_stands_there(@ForAll List<GoalState> wishes) {
        Goal goal = goal();
        for (int i = 0; i < wishes.size(); i++) {
            GoalState before = goal.state();
            Instant since = goal.movedAt();
            GoalState wish = wishes.get(i);
            Instant at = START.plusSeconds(i + 1);
            SetAsideReason why = wish == GoalState.SET_ASIDE ? SetAsideReason.SURVIVOR_CHOSE : null;
            if (GOALS.get(before).contains(wish)) {
                goal.move(0, wish, why, at);
                assertEquals(wish, goal.state());
                assertEquals(at, goal.movedAt());
                assertEquals(why, goal.view(SUBJECT, RING, "Casey").reason());
            } else {
                assertThrows(IllegalMove.class, () -> goal.move(0, wish, why, at));
                assertEquals(before, goal.state());
                assertEquals(since, goal.movedAt());
            }
        }
    }

    @Property(tries = 200)
    void what_is_done_or_not_needed_ends_once(@ForAll List<ActionState> wishes) {
        PlanAction action = action();
        boolean ended = false;
        for (ActionState wish : wishes) {
            CancelReason why = wish == ActionState.CANCELLED ? CancelReason.OTHER : null;
            if (!ended && wish != ActionState.OPEN) {
                action.end(0, wish, why, START.plusSeconds(5));
                assertEquals(wish, action.state());
                ended = true;
            } else {
                ActionState before = action.state();
                assertThrows(IllegalMove.class, () -> action.end(0, wish, why, START.plusSeconds(9)));
                assertEquals(before, action.state());
            }
        }
    }

    @Property(tries = 200)
    void what_became_of_an_appointment_is_said_once(@ForAll List<AppointmentState> wishes) {
        Appointment appointment = appointment();
        boolean said = false;
        for (AppointmentState wish : wishes) {
            if (!said && wish != AppointmentState.PLANNED) {
                appointment.end(0, wish, START.plusSeconds(5));
                assertEquals(wish, appointment.state());
                said = true;
            } else {
                AppointmentState before = appointment.state();
                assertThrows(IllegalMove.class, () -> appointment.end(0, wish, START.plusSeconds(9)));
                assertEquals(before, appointment.state());
            }
        }
    }

    @Test
    void nobody_has_come_to_an_appointment_that_has_not_begun_but_it_can_be_cancelled() {
        Appointment appointment = appointment();
        assertThrows(Invalid.class, () -> appointment.end(0, AppointmentState.ATTENDED, START.minusSeconds(1)));
        appointment.end(0, AppointmentState.CANCELLED, START.minusSeconds(1));
        assertEquals(AppointmentState.CANCELLED, appointment.state());
    }

    @Test
    void what_was_on_an_older_screen_moves_nothing() {
        Goal goal = goal();
        assertThrows(Stale.class, () -> goal.move(1, GoalState.REACHED, null, START));
        assertEquals(GoalState.OPEN, goal.state());
    }

    @Test
    void the_survivors_words_are_kept_as_they_were_said() {
        GoalView view = goal().view(SUBJECT, RING, "Casey");
        assertEquals("I want to finish school.", view.words());
        assertNull(view.agreed());
    }

    @Test
    void nothing_received_is_said_only_to_set_an_entry_right() {
        assertEquals("invalid.quantity", refused("0", null));
        assertEquals("invalid.quantity", refused("-1", UUID.randomUUID()));
        assertEquals("invalid.quantity", refused("0.001", null));
        assertEquals("invalid.quantity", refused("1000000", null));
        assertTrue(service("0", UUID.randomUUID()).quantity().signum() == 0);
        assertEquals("2.5", service("2.5", null).quantity().toPlainString());
    }

    private static String refused(String quantity, UUID corrects) {
        return assertThrows(Invalid.class, () -> service(quantity, corrects)).code();
    }

    private static ServiceRecord service(String quantity, UUID corrects) {
        return new ServiceRecord(new CaseId(UUID.randomUUID()), ServiceType.TRANSPORT, LocalDate.parse("2026-03-01"),
                new BigDecimal(quantity), ServiceUnit.HOURS, ProvidedBy.US, null, corrects, UUID.randomUUID());
    }
}
