package org.haven.glass;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.haven.access.KnownConstraints;
import org.haven.shared.Refusal;
import org.haven.shared.Stale;

/** What the database's functions say of emergencies. */
@ApplicationScoped
class GlassConstraints implements KnownConstraints {

    @Override
    public Map<String, Supplier<Refusal>> refusals() {
        return Map.of("glass_too_often", TooOften::new, "glass_own_review", OwnGlass::new, "glass_still_open",
                StillOpen::new, "glass_form_key", Stale::new);
    }
}
