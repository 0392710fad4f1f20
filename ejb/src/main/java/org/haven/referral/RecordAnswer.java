package org.haven.referral;

import jakarta.inject.Inject;
import java.time.Clock;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.notice.Tasks;

/** Writes down what became of a referral: an answer, no answer, or the survivor's own. */
@UseCase
public class RecordAnswer {
    @Inject
    Referrals referrals;
    @Inject
    Tasks tasks;
    @Inject
    Clock clock;

    /** @throws org.haven.shared.IllegalMove when it does not lead on from where the referral stands */
    @Permitted(Permission.ANSWER_REFERRAL)
    public void record(ReferralAnswer answer) {
        Referral referral = referrals.inCase(answer.caseId(), answer.referral());
        if (referral.answeredAs(answer)) {
            return;
        }
        referral.answered(answer, clock.instant());
        tasks.settle(answer.caseId(), referral.id());
    }
}
