package org.haven.staff;

import java.time.Instant;
import java.util.List;
import org.haven.approval.ApprovalView;

/**
 * A colleague's page, for an administrator.
 *
 * @param own whether it is the reader's own, where somebody else changes things
 * @param conductAcceptedAt when they accepted the present code of conduct, or null
 * @param waiting what was asked for and waits for a second person
 */
public record StaffFile(Colleague who, boolean own, List<String> roles, List<FunctionView> functions,
        List<TrainingView> trainings, Instant conductAcceptedAt, List<ApprovalView> waiting,
        List<StaffChange> changes) {

    public StaffFile {
        roles = List.copyOf(roles);
        functions = List.copyOf(functions);
        trainings = List.copyOf(trainings);
        waiting = List.copyOf(waiting);
        changes = List.copyOf(changes);
    }
}
