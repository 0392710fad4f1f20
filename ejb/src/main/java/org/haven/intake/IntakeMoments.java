package org.haven.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.haven.casefile.TimelineMoment;
import org.haven.casefile.TimelineSource;
import org.haven.shared.CaseId;

/** How a case began, for its timeline. */
@ApplicationScoped
class IntakeMoments implements TimelineSource {

    @Inject
    Contacts contacts;

    @Override
    public List<TimelineMoment> moments(CaseId caseId) {
        return contacts.moments(caseId).stream().map(m -> new TimelineMoment((String) m[0], (Instant) m[1], null))
                .toList();
    }
}
