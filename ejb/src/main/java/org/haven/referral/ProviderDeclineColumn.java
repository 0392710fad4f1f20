package org.haven.referral;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link ProviderDecline} by its code. */
@Converter(autoApply = true)
public class ProviderDeclineColumn extends CodeColumn<ProviderDecline> {
    public ProviderDeclineColumn() {
        super(ProviderDecline.class);
    }
}
