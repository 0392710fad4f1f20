package org.haven.referral;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;

/**
 * What became of a referral.
 *
 * @param version of the referral, as it was read
 * @param reason why the provider could not take it on, where that is the answer
 */
public record ReferralAnswer(CaseId caseId, UUID referral, Integer version, ReferralState answer,
        ProviderDecline reason) implements CaseScoped {
    /** What an answer can be; the rest is done by acts of its own. */
    public static final Set<ReferralState> ANSWERS = Set.of(ReferralState.ACCEPTED, ReferralState.IN_PROGRESS,
            ReferralState.COMPLETED, ReferralState.DECLINED_BY_SURVIVOR, ReferralState.DECLINED_BY_PROVIDER,
            ReferralState.UNANSWERED);

    public ReferralAnswer {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(referral);
        if (version == null) {
            throw new Invalid("version", "required");
        }
        if (answer == null) {
            throw new Invalid("answer", "required");
        }
        if (!ANSWERS.contains(answer)) {
            throw new Invalid("answer", "choice");
        }
        if (answer != ReferralState.DECLINED_BY_PROVIDER) {
            reason = null;
        } else if (reason == null) {
            throw new Invalid("reason", "required");
        }
    }
}
