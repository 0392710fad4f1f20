package org.haven.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.haven.access.KnownConstraints;
import org.haven.shared.IllegalMove;
import org.haven.shared.Refusal;
import org.haven.shared.Stale;

/** One at a time, and never to oneself. */
@ApplicationScoped
class HandOverConstraints implements KnownConstraints {

    @Override
    public Map<String, Supplier<Refusal>> refusals() {
        return Map.of("hand_over_form_key", Stale::new, "hand_over_one_at_a_time", IllegalMove::new,
                "hand_over_to_oneself", NotTheLead::new);
    }
}
