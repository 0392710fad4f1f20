package org.haven.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;

/** A goal is reached, set aside, or taken up again. */
@UseCase
public class MoveGoal {

    @Inject
    CaseFiles files;
    @Inject
    Plans plans;
    @Inject
    Clock clock;

    /**
     * @throws org.haven.shared.IllegalMove when it does not lead there from where it stands
     * @throws org.haven.shared.Stale when somebody else moved it in the meantime
     * @throws org.haven.casefile.CaseClosed when nothing more is written into the case
     */
    @Permitted(Permission.MOVE_GOAL)
    public void move(GoalMove move) {
        files.openForWork(move.caseId());
        Goal goal = plans.goal(move.caseId(), move.goalId());
        if (!goal.movedAs(move.version(), move.state(), move.reason())) {
            goal.move(move.version(), move.state(), move.reason(), clock.instant());
        }
    }
}
