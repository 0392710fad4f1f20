package org.haven.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.haven.casefile.CloseObstacle;
import org.haven.shared.CaseId;

/** Nobody's case is closed while somebody is still to do something, or to meet them. */
@ApplicationScoped
class PlanObstacles implements CloseObstacle {

    @Inject
    Plans plans;

    @Override
    public List<Obstacle> obstacles(CaseId caseId) {
        return plans.unfinished(caseId).stream().map(u -> new Obstacle((String) u[0], (Long) u[1]))
                .filter(o -> o.count() > 0).toList();
    }
}
