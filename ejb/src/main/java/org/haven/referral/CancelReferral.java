package org.haven.referral;

import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.notice.Tasks;

/** Cancels a referral of which something might still have become. */
@UseCase
public class CancelReferral {
    @Inject
    Referrals referrals;
    @Inject
    Tasks tasks;

    /** @throws org.haven.shared.IllegalMove when it has ended already */
    @Permitted(Permission.CANCEL_REFERRAL)
    public void cancel(ReferralStep step) {
        referrals.inCase(step.caseId(), step.referral()).cancel(step.version());
        tasks.settle(step.caseId(), step.referral());
    }
}
