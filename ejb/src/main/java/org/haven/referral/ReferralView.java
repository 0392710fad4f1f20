package org.haven.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.haven.consent.DataCategory;
import org.haven.partner.PartnerId;
import org.haven.partner.ServiceView;

/**
 * A referral, and how it stands.
 *
 * @param late whether the day asked for has passed without an answer
 * @param needs for colleagues, or null; it does not leave
 * @param releaseLive whether the release it names holds now
 * @param keeper the colleague who sent it, or drafted it
 * @param sentAt null while it is a draft
 * @param declineReason why the provider could not take it on, or null
 * @param endedWhy why it was withdrawn, or null
 * @param version to be sent back with a change
 */
public record ReferralView(UUID id, PartnerId partner, String partnerName, ServiceView service, ReferralUrgency urgency,
        LocalDate respondBy, boolean late, String needs, UUID release, boolean releaseLive,
        Set<DataCategory> categories, ReferralState state, Instant draftedAt, String keeper, Instant sentAt,
        Instant answeredAt, ProviderDecline declineReason, EndedWhy endedWhy, int version) {
    @Override
    public String toString() {
        return "ReferralView " + id;
    }
}
