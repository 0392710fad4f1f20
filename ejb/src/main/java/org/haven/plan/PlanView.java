package org.haven.plan;

import java.util.List;
import org.haven.shared.CaseId;

/**
 * The plan of a case.
 *
 * @param goals newest first
 * @param actions what is due first comes first, what has ended last
 * @param services newest day first
 * @param appointments latest first
 * @param colleagues who can be asked to do something
 */
public record PlanView(CaseId caseId, boolean closed, List<GoalView> goals, List<ActionView> actions,
        List<ServiceView> services, List<AppointmentView> appointments, List<Colleague> colleagues) {

    public PlanView {
        goals = List.copyOf(goals);
        actions = List.copyOf(actions);
        services = List.copyOf(services);
        appointments = List.copyOf(appointments);
        colleagues = List.copyOf(colleagues);
    }
}
