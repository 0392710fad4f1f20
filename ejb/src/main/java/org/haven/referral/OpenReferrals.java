package org.haven.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.haven.access.Permission;
import org.haven.casefile.CloseObstacle;
import org.haven.casefile.TimelineMoment;
import org.haven.casefile.TimelineSource;
import org.haven.shared.CaseId;

/** Tells the case of its referrals: what happened, and whether one is still open. Says no partner. */
@ApplicationScoped
class OpenReferrals implements TimelineSource, CloseObstacle {
    @Inject
    Referrals referrals;

    @Override
    public Permission permission() {
        return Permission.READ_REFERRALS;
    }

    @Override
    public List<TimelineMoment> moments(CaseId caseId) {
        List<TimelineMoment> moments = new ArrayList<>();
        for (Referral referral : referrals.ofCase(caseId)) {
            if (referral.sentAt() != null) {
                moments.add(new TimelineMoment("referral-sent", referral.sentAt(), null));
            }
            if (referral.answeredAt() != null) {
                moments.add(new TimelineMoment("referral-answered", referral.answeredAt(), null));
            }
        }
        return moments;
    }

    @Override
    public List<Obstacle> obstacles(CaseId caseId) {
        long open = referrals.ofCase(caseId).stream().filter(r -> r.state().isOpen()).count();
        return open == 0 ? List.of() : List.of(new Obstacle("referral-open", open));
    }
}
