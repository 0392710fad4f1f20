package org.haven.itest.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.haven.approval.ApprovalState;
import org.haven.casefile.CaseStatus;
import org.haven.casefile.ClosureState;
import org.haven.handover.HandOverState;
import org.haven.itest.house.HouseTest;
import org.haven.itest.house.TheHouse;
import org.haven.outcome.ProposalState;
import org.haven.plan.ActionState;
import org.haven.plan.AppointmentState;
import org.haven.plan.GoalState;
import org.haven.shared.Coded;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The code and the database know the same legal moves of plans, outcomes and cases, row by row. */
@RunAsClient
class LegalMovesTest extends HouseTest {

    /** A guard looks at every row that is written, at its insertion and at each change, under no condition. */
    private static final String GUARD = """
            from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
            cross join lateral regexp_match(pg_get_triggerdef(t.oid),
                'AFTER INSERT OR UPDATE ON .* FOR EACH ROW EXECUTE FUNCTION sec\\.(?:move|keeps_to_moves)\\(''([a-z-]+)''(?:, ''([a-z_]+)'')?\\)')
                as g (said)
             where n.nspname in ('haven', 'access') and not t.tgisinternal and t.tgenabled in ('O', 'A')
               and t.tgfoid in ('sec.move()'::regprocedure, 'sec.keeps_to_moves()'::regprocedure) and t.tgqual is null and g.said is not null
            """;
    private static final String GUARDS = "select g.said[1] " + GUARD;
    private static final String UNGUARDED = """
            select 'haven.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attname = 'state' and not a.attisdropped
             where n.nspname = 'haven' and c.relkind in ('r', 'p')
               and c.oid not in (select t.tgrelid %s and coalesce(g.said[2], 'state') = 'state')
            """.formatted(GUARD);

    @Test
    void the_case() throws SQLException {
        same("case", CaseStatus.values(), CaseStatus::mayBecome, Set.of("intake", "active"));
    }

    @Test
    void the_request_to_close_it() throws SQLException {
        same("closure", ClosureState.values(), ClosureState::mayBecome, Set.of("requested"));
    }

    @Test
    void a_goal() throws SQLException {
        same("goal", GoalState.values(), GoalState::mayBecome, Set.of("open"));
    }

    @Test
    void something_to_do() throws SQLException {
        same("plan-action", ActionState.values(), ActionState::mayBecome, Set.of("open"));
    }

    @Test
    void an_appointment() throws SQLException {
        same("appointment", AppointmentState.values(), AppointmentState::mayBecome, Set.of("planned"));
    }

    @Test
    void a_proposed_outcome() throws SQLException {
        same("outcome", ProposalState.values(), ProposalState::mayBecome, Set.of("draft"));
    }

    @Test
    void what_needs_two_persons() throws SQLException {
        same("approval", ApprovalState.values(), ApprovalState::mayBecome, Set.of("asked"));
    }

    @Test
    void the_handing_over_of_a_case() throws SQLException {
        same("hand-over", HandOverState.values(), HandOverState::mayBecome, Set.of("draft"));
    }

    @Test
    void whatever_has_a_state_is_guarded_by_its_machine_but_for_a_short_reviewed_list() throws SQLException {
        try (Connection owner = TheHouse.get().postgres().asSuperuser("haven")) {
            assertEquals(RowSecurityTest.reviewed("reviewed-states-without-moves.txt"),
                    new TreeSet<>(RowSecurityTest.rows(owner, UNGUARDED)));
            TreeSet<String> guarding = new TreeSet<>(RowSecurityTest.rows(owner, GUARDS));
            assertEquals(new TreeSet<>(RowSecurityTest.rows(owner, "select distinct machine from sec.legal_move")),
                    guarding, "a machine without a guard, or a guard without a machine");
            assertTrue(guarding.containsAll(Set.of("case", "closure", "outcome", "release", "referral")),
                    guarding.toString());
        }
    }

    @Test
    void a_guard_that_is_switched_off_or_left_out_turns_it_red() throws SQLException {
        try (Connection owner = TheHouse.get().postgres().asSuperuser("haven")) {
            owner.setAutoCommit(false);
            try (Statement sql = owner.createStatement()) {
                for (String change : List.of("alter table haven.%s disable trigger moves",
                        "drop trigger moves on haven.%1$s; create trigger moves after insert on haven.%1$s"
                                + " for each row execute function sec.move('goal')",
                        "drop trigger moves on haven.%1$s; create trigger moves after insert or update on haven.%1$s"
                                + " for each row when (false) execute function sec.move('goal')",
                        "drop trigger moves on haven.%1$s; create trigger moves after insert or update of version on"
                                + " haven.%1$s for each row execute function sec.move('goal')")) {
                    sql.execute(change.formatted("plan_goal"));
                    assertTrue(RowSecurityTest.rows(owner, UNGUARDED).contains("haven.plan_goal"), change);
                    assertFalse(RowSecurityTest.rows(owner, GUARDS).contains("goal"), change);
                    owner.rollback();
                }
                sql.execute("create table haven.planted (id uuid, case_id uuid, state text)");
                assertTrue(RowSecurityTest.rows(owner, UNGUARDED).contains("haven.planted"));
            } finally {
                owner.rollback();
            }
        }
    }

    private static <E extends Enum<E> & Coded> void same(String machine, E[] states, BiPredicate<E, E> may,
            Set<String> beginnings) throws SQLException {
        TreeSet<String> inCode = new TreeSet<>();
        beginnings.forEach(state -> inCode.add(" > " + state));
        for (E from : states) {
            for (E to : states) {
                if (may.test(from, to)) {
                    inCode.add(from.code() + " > " + to.code());
                }
            }
        }
        try (Connection owner = TheHouse.get().postgres().asSuperuser("haven")) {
            assertEquals(inCode, new TreeSet<>(RowSecurityTest.rows(owner,
                    "select from_state || ' > ' || to_state from sec.legal_move where machine = '" + machine + "'")));
        }
    }
}
