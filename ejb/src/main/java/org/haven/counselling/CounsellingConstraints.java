package org.haven.counselling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.haven.access.KnownConstraints;
import org.haven.shared.Refusal;
import org.haven.shared.Stale;

/** The last wall: one form makes one thing. */
@ApplicationScoped
class CounsellingConstraints implements KnownConstraints {

    @Override
    public Map<String, Supplier<Refusal>> refusals() {
        return Map.of("episode_form_key", Stale::new, "session_form_key", Stale::new);
    }
}
