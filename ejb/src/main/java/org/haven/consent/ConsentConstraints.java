package org.haven.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.haven.access.KnownConstraints;
import org.haven.partner.PartnerNotVetted;
import org.haven.shared.Refusal;
import org.haven.shared.Stale;

/** The last wall: the database lets nothing leave without a release that holds at that very moment, or beside its referral. */
@ApplicationScoped
class ConsentConstraints implements KnownConstraints {
    @Override
    public Map<String, Supplier<Refusal>> refusals() {
        return Map.of("no_live_release", NoLiveRelease::new, "recipient_not_vetted", PartnerNotVetted::new,
                "not_this_referral", Stale::new, "release_form_key", Stale::new);
    }
}
