package org.haven.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.haven.access.Permission;
import org.haven.casefile.TimelineMoment;
import org.haven.casefile.TimelineSource;
import org.haven.shared.CaseId;

/** That an outcome was accepted, for those who may read outcomes. */
@ApplicationScoped
class OutcomesOnTimeline implements TimelineSource {

    @Inject
    Outcomes outcomes;

    @Override
    public Permission permission() {
        return Permission.READ_OUTCOMES;
    }

    @Override
    public List<TimelineMoment> moments(CaseId caseId) {
        return outcomes.proposals(caseId).stream().filter(p -> p.state() == ProposalState.ACCEPTED)
                .map(p -> new TimelineMoment("outcome-accepted", p.reviewedAt(), null)).toList();
    }
}
