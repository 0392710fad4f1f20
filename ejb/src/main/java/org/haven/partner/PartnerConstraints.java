package org.haven.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.haven.access.KnownConstraints;
import org.haven.shared.Refusal;
import org.haven.shared.Stale;

/** The same form sent twice at once: the second is told to look again. */
@ApplicationScoped
class PartnerConstraints implements KnownConstraints {
    @Override
    public Map<String, Supplier<Refusal>> refusals() {
        return Map.of("partner_form_key", Stale::new, "partner_service_form_key", Stale::new);
    }
}
