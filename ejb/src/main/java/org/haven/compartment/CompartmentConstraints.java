package org.haven.compartment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.haven.access.KnownConstraints;
import org.haven.shared.Invalid;
import org.haven.shared.Refusal;
import org.haven.shared.Stale;

/** The last wall of a signed note; one form that was sent twice at once; a note about something of another case. */
@ApplicationScoped
class CompartmentConstraints implements KnownConstraints {

    @Override
    public Map<String, Supplier<Refusal>> refusals() {
        return Map.of("signed_stays_signed", NoteSigned::new, "compartment_note_form_key", Stale::new,
                "compartment_addendum_form_key", Stale::new, "note_about_its_case",
                () -> new Invalid("about", "choice"));
    }
}
