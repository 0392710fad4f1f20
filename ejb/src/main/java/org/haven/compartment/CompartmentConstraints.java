package org.haven.compartment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.haven.access.KnownConstraints;
import org.haven.shared.Refusal;
import org.haven.shared.Stale;

/** The last wall of a signed note; and one form that was sent twice at once. */
@ApplicationScoped
class CompartmentConstraints implements KnownConstraints {

    @Override
    public Map<String, Supplier<Refusal>> refusals() {
        return Map.of("signed_stays_signed", NoteSigned::new, "compartment_note_form_key", Stale::new,
                "compartment_addendum_form_key", Stale::new);
    }
}
