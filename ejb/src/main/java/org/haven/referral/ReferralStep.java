package org.haven.referral;

import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;

/**
 * Something is done with one referral: it is sent, or cancelled.
 *
 * @param version of the referral, as it was read
 */
public record ReferralStep(CaseId caseId, UUID referral, Integer version) implements CaseScoped {
    public ReferralStep {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(referral);
        if (version == null) {
            throw new Invalid("version", "required");
        }
    }
}
