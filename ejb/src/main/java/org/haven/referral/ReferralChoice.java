package org.haven.referral;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.haven.consent.DataCategory;
import org.haven.partner.ServiceView;

/**
 * A release that holds now, with what can be asked for under it.
 *
 * @param endsAt until when it holds
 * @param services what its recipient offers
 * @param categories what may leave
 */
public record ReferralChoice(UUID release, String partnerName, Instant endsAt, List<ServiceView> services,
        Set<DataCategory> categories) {
    public ReferralChoice {
        services = List.copyOf(services);
    }
}
