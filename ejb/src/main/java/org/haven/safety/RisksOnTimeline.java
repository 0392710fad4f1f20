package org.haven.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.haven.access.Permission;
import org.haven.casefile.TimelineMoment;
import org.haven.casefile.TimelineSource;
import org.haven.shared.CaseId;

/** Puts onto the timeline that the risk was assessed; not how. */
@ApplicationScoped
class RisksOnTimeline implements TimelineSource {

    @Inject
    RiskAssessments assessments;

    @Override
    public Permission permission() {
        return Permission.READ_SAFETY;
    }

    @Override
    public List<TimelineMoment> moments(CaseId caseId) {
        return assessments.ofCase(caseId).stream().map(r -> new TimelineMoment("risk-assessed", r.at(), null)).toList();
    }
}
