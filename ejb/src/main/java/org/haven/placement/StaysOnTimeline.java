package org.haven.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.haven.casefile.TimelineMoment;
import org.haven.casefile.TimelineSource;
import org.haven.shared.CaseId;

/** Puts stays on the timeline of a case. A timeline says no place. */
@ApplicationScoped
class StaysOnTimeline implements TimelineSource {
    @Inject
    BedClaims claims;

    @Override
    public List<TimelineMoment> moments(CaseId caseId) {
        List<TimelineMoment> moments = new ArrayList<>();
        for (Stay stay : claims.stays(caseId)) {
            moments.add(new TimelineMoment(stay.isMove() ? "stay-moved" : "stay-began", stay.during().from(),
                    stay.during().until()));
            if (stay.state() == ClaimState.ENDED) {
                moments.add(new TimelineMoment("stay-ended", stay.during().until(), null));
            }
        }
        return moments;
    }
}
