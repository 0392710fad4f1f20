package org.haven.legal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.haven.access.KnownConstraints;
import org.haven.shared.Refusal;
import org.haven.shared.Stale;

/** One form that was sent twice at once: the second is told that something has changed. */
@ApplicationScoped
class LegalConstraints implements KnownConstraints {

    @Override
    public Map<String, Supplier<Refusal>> refusals() {
        return Map.of("legal_matter_form_key", Stale::new, "legal_hearing_form_key", Stale::new,
                "legal_deadline_form_key", Stale::new);
    }
}
