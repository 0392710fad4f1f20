package org.haven.itest.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.haven.casefile.CaseStatus;
import org.haven.casefile.ClosureState;
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
    void each_machine_stands_guard_over_its_table() throws SQLException {
        Map<String, String> guards = Map.of("case_file", "'case', 'status'", "closure_request", "'closure'",
                "plan_goal", "'goal'", "plan_action", "'plan-action'", "appointment", "'appointment'",
                "outcome_proposal", "'outcome'");
        try (Connection migrate = TheHouse.get().asMigrate()) {
            for (Map.Entry<String, String> guard : guards.entrySet()) {
                assertEquals(List.of("true"), RowSecurityTest.rows(migrate, """
                        select (pg_get_triggerdef(t.oid) like '%%AFTER INSERT OR UPDATE%%move(%s)')::text
                          from pg_trigger t where t.tgrelid = 'haven.%s'::regclass and t.tgname = 'moves'
                           and t.tgenabled = 'O'""".formatted(guard.getValue().replace("'", "''"), guard.getKey())),
                        guard.getKey());
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
