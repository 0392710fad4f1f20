package org.haven.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.notice.Tasks;
import org.haven.shared.Invalid;
import org.haven.shared.SubjectId;
import org.haven.vault.Vault;

/** Asks a colleague who works on the case to do something by a day; it appears on their day. */
@UseCase
public class AddAction {

    static final String TO_DO = "plan.action";

    @Inject
    CaseFiles files;
    @Inject
    Plans plans;
    @Inject
    Tasks tasks;
    @Inject
    Vault vault;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    /**
     * @return the action's reference
     * @throws Invalid when the colleague does not work on the case
     * @throws org.haven.casefile.CaseClosed when nothing more is written into the case
     */
    @Permitted(Permission.ADD_ACTION)
    public UUID add(NewAction action) {
        files.workHasBegun(action.caseId());
        Optional<UUID> made = plans.madeBy(PlanAction.class, action.caseId(), action.formKey());
        if (made.isPresent()) {
            return made.get();
        }
        if (!files.workers(action.caseId()).contains(action.assignee())) {
            throw new Invalid("assignee", "choice");
        }
        if (action.goalId() != null && plans.goal(action.caseId(), action.goalId()).state() != GoalState.OPEN) {
            throw new Invalid("goal", "choice");
        }
        Instant now = clock.instant();
        SubjectId subject = files.survivorOf(action.caseId());
        PlanAction added = new PlanAction(action, subject, vault.ring(subject), staff.id(), now);
        plans.add(added);
        tasks.add(action.assignee(), TO_DO, action.caseId(), added.id(), action.dueOn());
        return added.id();
    }
}
