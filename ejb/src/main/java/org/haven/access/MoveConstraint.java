package org.haven.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.haven.shared.IllegalMove;
import org.haven.shared.Refusal;

/** The database knows every legal move of every state machine, and refuses the others, whichever code asked for them. */
@ApplicationScoped
class MoveConstraint implements KnownConstraints {

    @Override
    public Map<String, Supplier<Refusal>> refusals() {
        return Map.of("legal_move", IllegalMove::new);
    }
}
