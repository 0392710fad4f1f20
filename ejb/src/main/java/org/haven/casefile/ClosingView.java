package org.haven.casefile;

import java.util.List;
import org.haven.casefile.CloseObstacle.Obstacle;
import org.haven.shared.CaseId;

/**
 * How far a case is from being closed.
 *
 * @param obstacles what is still open
 * @param waiting the request that waits for a decision, or null
 * @param decided earlier requests, newest first
 * @param nobodyElse whether it waits and no other supervisor is there to decide it
 */
public record ClosingView(CaseId caseId, CaseStatus status, List<Obstacle> obstacles, ClosureView waiting,
        boolean nobodyElse, List<ClosureView> decided, List<ReopeningView> reopenings) {

    public ClosingView {
        obstacles = List.copyOf(obstacles);
        decided = List.copyOf(decided);
        reopenings = List.copyOf(reopenings);
    }
}
