package org.haven.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.haven.access.Permission;
import org.haven.casefile.TimelineMoment;
import org.haven.casefile.TimelineSource;
import org.haven.shared.CaseId;

/** Puts releases on the timeline of a case; says no recipient. */
@ApplicationScoped
class ReleasesOnTimeline implements TimelineSource {
    @Inject
    Releases releases;

    @Override
    public Permission permission() {
        return Permission.READ_CONSENT;
    }

    @Override
    public List<TimelineMoment> moments(CaseId caseId) {
        List<TimelineMoment> moments = new ArrayList<>();
        for (Release release : releases.ofCase(caseId)) {
            moments.add(new TimelineMoment("release-signed", release.recordedAt(), null));
            if (release.isWithdrawn()) {
                moments.add(new TimelineMoment("release-withdrawn", release.withdrawnAt(), null));
            }
        }
        return moments;
    }
}
