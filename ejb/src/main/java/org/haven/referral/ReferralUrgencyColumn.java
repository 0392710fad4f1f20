package org.haven.referral;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link ReferralUrgency} by its code. */
@Converter(autoApply = true)
public class ReferralUrgencyColumn extends CodeColumn<ReferralUrgency> {
    public ReferralUrgencyColumn() {
        super(ReferralUrgency.class);
    }
}
