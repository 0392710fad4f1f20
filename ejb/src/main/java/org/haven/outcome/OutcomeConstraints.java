package org.haven.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.haven.access.KnownConstraints;
import org.haven.shared.Refusal;
import org.haven.shared.Stale;

/** The last wall: nobody judges their own, nothing published changes, and of two at once one comes first. */
@ApplicationScoped
class OutcomeConstraints implements KnownConstraints {

    @Override
    public Map<String, Supplier<Refusal>> refusals() {
        return Map.of("proposal_own_review", OwnReview::new, "proposal_assessment", AlreadyProposed::new,
                "assessment_replaced_once", Replaced::new, "proposal_replaced", Replaced::new, "assessment_form_key",
                Stale::new, "proposal_form_key", Stale::new, "instrument_version", Stale::new, "instrument_one_draft",
                Stale::new, "published_stays_published", Stale::new);
    }
}
