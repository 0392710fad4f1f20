package org.haven.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.haven.access.KnownConstraints;
import org.haven.shared.Refusal;
import org.haven.shared.Stale;

/** Two who correct one entry at once: the second is told that it has been corrected. */
@ApplicationScoped
class PlanConstraints implements KnownConstraints {

    @Override
    public Map<String, Supplier<Refusal>> refusals() {
        return Map.of("service_corrected_once", Stale::new, "goal_form_key", Stale::new, "action_form_key", Stale::new,
                "service_form_key", Stale::new, "appointment_form_key", Stale::new);
    }
}
