package org.haven.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.haven.access.KnownConstraints;
import org.haven.shared.Refusal;
import org.haven.shared.Stale;

/** A form sent twice at once, and two colleagues who move one contact: the second is told. */
@ApplicationScoped
class IntakeConstraints implements KnownConstraints {

    @Override
    public Map<String, Supplier<Refusal>> refusals() {
        return Map.of("contact_form_key", AlreadyRecorded::new, "contact_move_ordinal", Stale::new);
    }
}
