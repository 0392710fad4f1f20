package org.haven.counselling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.haven.casefile.CloseObstacle;
import org.haven.shared.CaseId;

/** A case is not closed over counselling that goes on, nor over a session that somebody is waiting for. */
@ApplicationScoped
class OpenCounselling implements CloseObstacle {

    @Inject
    Episodes episodes;

    @Override
    public List<Obstacle> obstacles(CaseId caseId) {
        Episodes.Open open = episodes.open(caseId);
        return Stream.of(new Obstacle("counselling-episode", open.episodes()),
                new Obstacle("counselling-session", open.sessions())).filter(o -> o.count() > 0).toList();
    }
}
