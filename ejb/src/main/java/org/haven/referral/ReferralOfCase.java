package org.haven.referral;

import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;

/** One referral of a case. */
public record ReferralOfCase(CaseId caseId, UUID referral) implements CaseScoped {
    public ReferralOfCase {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(referral);
    }
}
