package org.haven.referral;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link ReferralState} by its code. */
@Converter(autoApply = true)
public class ReferralStateColumn extends CodeColumn<ReferralState> {
    public ReferralStateColumn() {
        super(ReferralState.class);
    }
}
