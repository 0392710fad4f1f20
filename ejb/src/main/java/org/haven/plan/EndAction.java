package org.haven.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.notice.Tasks;

/** Something is done, or not to be done any more; it leaves the day of whoever was to do it. */
@UseCase
public class EndAction {

    @Inject
    CaseFiles files;
    @Inject
    Plans plans;
    @Inject
    Tasks tasks;
    @Inject
    Clock clock;

    /**
     * @throws org.haven.shared.IllegalMove when it has ended already
     * @throws org.haven.shared.Stale when somebody else changed it in the meantime
     * @throws org.haven.casefile.CaseClosed when nothing more is written into the case
     */
    @Permitted(Permission.END_ACTION)
    public void end(ActionEnd end) {
        files.openForWork(end.caseId());
        PlanAction action = plans.action(end.caseId(), end.actionId());
        if (!action.endedAs(end.version(), end.state(), end.reason())) {
            action.end(end.version(), end.state(), end.reason(), clock.instant());
            tasks.settle(end.caseId(), action.id());
        }
    }
}
