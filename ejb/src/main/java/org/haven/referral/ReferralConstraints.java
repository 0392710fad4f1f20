package org.haven.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.haven.access.KnownConstraints;
import org.haven.shared.IllegalMove;
import org.haven.shared.Refusal;
import org.haven.shared.Stale;

/** The last wall: one form drafts once, and what was sent stays as it was sent. */
@ApplicationScoped
class ReferralConstraints implements KnownConstraints {
    @Override
    public Map<String, Supplier<Refusal>> refusals() {
        return Map.of("referral_form_key", Stale::new, "sent_as_drafted", IllegalMove::new);
    }
}
