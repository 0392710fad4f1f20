package org.haven.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.haven.access.KnownConstraints;
import org.haven.shared.Refusal;
import org.haven.shared.Stale;

/** Two amendments of one wording: the second is told that the note has changed. */
@ApplicationScoped
class CaseConstraints implements KnownConstraints {

    @Override
    public Map<String, Supplier<Refusal>> refusals() {
        return Map.of("case_note_wording_ordinal", Stale::new, "case_note_form_key", Stale::new);
    }
}
