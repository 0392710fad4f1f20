package org.haven.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.haven.consent.ReleaseWithdrawn;
import org.haven.notice.Tasks;
import org.haven.shared.Today;

/** When a release is withdrawn, every open referral under it ends in the same transaction, and its sender is told. */
@ApplicationScoped
class EndWithRelease {
    static final String RELEASE_WITHDRAWN = "referral.release-withdrawn";

    @Inject
    Referrals referrals;
    @Inject
    Tasks tasks;
    @Inject
    Clock clock;

    void end(@Observes ReleaseWithdrawn withdrawn) {
        LocalDate today = Today.at(clock.instant());
        for (Referral referral : referrals.openUnder(withdrawn.caseId(), withdrawn.release())) {
            referral.releaseWithdrawn();
            tasks.settle(withdrawn.caseId(), referral.id());
            tasks.add(referral.keeper(), RELEASE_WITHDRAWN, withdrawn.caseId(), today);
        }
    }
}
