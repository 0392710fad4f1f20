package org.haven.conflict;

import jakarta.inject.Inject;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** The supervisor of a case shuts a colleague out of it. What that colleague has in the case ends with it. */
@UseCase
public class SetLock {

    @Inject
    Locks locks;
    @Inject
    CurrentStaff staff;

    /** @throws OwnLock when it is themselves: whoever has a conflict declares it */
    @Permitted(Permission.SET_LOCK)
    public void set(NewLock lock) {
        if (lock.colleague().equals(staff.id())) {
            throw new OwnLock();
        }
        locks.set(lock);
    }
}
