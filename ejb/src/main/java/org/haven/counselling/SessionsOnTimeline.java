package org.haven.counselling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.haven.access.Permission;
import org.haven.casefile.TimelineMoment;
import org.haven.casefile.TimelineSource;
import org.haven.shared.CaseId;

/** Puts sessions that took place on the timeline of a case, for those who may know of them. */
@ApplicationScoped
class SessionsOnTimeline implements TimelineSource {

    @Inject
    Sessions sessions;

    @Override
    public Permission permission() {
        return Permission.READ_COUNSELLING;
    }

    @Override
    public List<TimelineMoment> moments(CaseId caseId) {
        return sessions.attended(caseId).stream()
                .map(s -> new TimelineMoment("session-attended", s.plannedAt(), s.until())).toList();
    }
}
