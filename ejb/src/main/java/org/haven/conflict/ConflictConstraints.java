package org.haven.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.haven.access.KnownConstraints;
import org.haven.shared.Refusal;
import org.haven.shared.Stale;

/** What the database's functions say of conflicts. */
@ApplicationScoped
class ConflictConstraints implements KnownConstraints {

    @Override
    public Map<String, Supplier<Refusal>> refusals() {
        return Map.of("colleague_locked", ColleagueLocked::new, "lock_of_oneself", OwnLock::new, "conflict_lock_holds",
                Stale::new);
    }
}
