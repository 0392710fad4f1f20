package org.haven.safety;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.haven.access.KnownConstraints;
import org.haven.shared.Refusal;
import org.haven.shared.Stale;

/** The same form twice at once: the second is told that something has changed. */
@ApplicationScoped
class SafetyConstraints implements KnownConstraints {

    @Override
    public Map<String, Supplier<Refusal>> refusals() {
        return Map.of("concern_form_key", Stale::new, "risk_form_key", Stale::new);
    }
}
