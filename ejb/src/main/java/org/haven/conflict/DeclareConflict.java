package org.haven.conflict;

import jakarta.inject.Inject;
import java.time.Clock;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.Today;

/** A colleague shuts themselves out of a case. Nothing is answered: whether there is such a case stays unsaid. */
@UseCase
public class DeclareConflict {

    private static final int DAYS_TO_LOOK_AT_IT = 1;

    @Inject
    Locks locks;
    @Inject
    Clock clock;

    @Permitted(Permission.DECLARE_CONFLICT)
    public void declare(ConflictDeclaration declaration) {
        locks.declare(declaration, Today.at(clock.instant()).plusDays(DAYS_TO_LOOK_AT_IT));
    }
}
