package org.haven.placement;

import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** Puts away holds whose time is over. They stopped counting by themselves; this only tidies. */
@UseCase
public class ExpireHolds {
    @Inject
    Shelters shelters;

    /** @return how many were put away */
    @Permitted(Permission.EXPIRE_HOLDS)
    public int expire() {
        return shelters.expireHolds();
    }
}
