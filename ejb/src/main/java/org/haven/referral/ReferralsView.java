package org.haven.referral;

import java.util.List;
import org.haven.shared.CaseId;

/**
 * The referrals of a case.
 *
 * @param referrals newest first
 * @param choices releases under which one can be drafted now
 */
public record ReferralsView(CaseId caseId, List<ReferralView> referrals, List<ReferralChoice> choices) {
    public ReferralsView {
        referrals = List.copyOf(referrals);
        choices = List.copyOf(choices);
    }
}
