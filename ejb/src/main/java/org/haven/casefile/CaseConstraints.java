package org.haven.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.haven.access.KnownConstraints;
import org.haven.shared.IllegalMove;
import org.haven.shared.Refusal;
import org.haven.shared.Stale;

/** What two people cannot do at once, and what one cannot do alone. */
@ApplicationScoped
class CaseConstraints implements KnownConstraints {

    @Override
    public Map<String, Supplier<Refusal>> refusals() {
        return Map.of("case_note_wording_ordinal", Stale::new, "case_note_form_key", Stale::new, "closure_form_key",
                Stale::new, "closure_one_at_a_time", IllegalMove::new, "closure_own", OwnClosure::new,
                "reopening_form_key", Stale::new);
    }
}
