package org.haven.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.haven.access.Permission;
import org.haven.casefile.TimelineMoment;
import org.haven.casefile.TimelineSource;
import org.haven.shared.CaseId;
import org.haven.shared.Today;

/** That a goal was agreed or reached, without its words, for those who may read the plan. */
@ApplicationScoped
class GoalsOnTimeline implements TimelineSource {

    @Inject
    Plans plans;

    @Override
    public Permission permission() {
        return Permission.READ_PLAN;
    }

    @Override
    public List<TimelineMoment> moments(CaseId caseId) {
        List<TimelineMoment> moments = new ArrayList<>();
        for (Goal goal : plans.goals(caseId)) {
            moments.add(new TimelineMoment("goal-agreed", goal.agreedOn().atStartOfDay(Today.ZONE).toInstant(), null));
            if (goal.state() == GoalState.REACHED) {
                moments.add(new TimelineMoment("goal-reached", goal.movedAt(), null));
            }
        }
        return moments;
    }
}
