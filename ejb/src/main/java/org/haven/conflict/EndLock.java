package org.haven.conflict;

import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** A supervisor of the case ends a lock. Nothing comes back by it: the colleague is put on the case anew, or not. */
@UseCase
public class EndLock {

    @Inject
    Locks locks;

    @Permitted(Permission.END_LOCK)
    public void end(LockEnd end) {
        locks.end(end);
    }
}
