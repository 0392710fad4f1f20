package org.haven.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.haven.casefile.CloseObstacle;
import org.haven.shared.CaseId;

/** Nobody's case is closed while an outcome waits for its review. */
@ApplicationScoped
class OutcomeObstacles implements CloseObstacle {

    @Inject
    Outcomes outcomes;

    @Override
    public List<Obstacle> obstacles(CaseId caseId) {
        long waiting = outcomes.proposals(caseId).stream().filter(p -> p.state() == ProposalState.SUBMITTED).count();
        return waiting == 0 ? List.of() : List.of(new Obstacle("outcome-proposals", waiting));
    }
}
