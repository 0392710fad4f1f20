package org.haven.glass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.haven.casefile.CloseObstacle;
import org.haven.shared.CaseId;

/** A case is not closed while somebody has it open in an emergency. */
@ApplicationScoped
class GlassObstacles implements CloseObstacle {

    @Inject
    Openings openings;

    @Override
    public List<Obstacle> obstacles(CaseId caseId) {
        long open = openings.openIn(caseId);
        return open == 0 ? List.of() : List.of(new Obstacle("glass", open));
    }
}
