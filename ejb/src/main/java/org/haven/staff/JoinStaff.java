package org.haven.staff;

import jakarta.inject.Inject;
import java.util.UUID;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** An administrator adds a colleague, without any role: what they may do comes by two persons. */
@UseCase
public class JoinStaff {

    @Inject
    Grants grants;

    @Permitted(Permission.JOIN_STAFF)
    public UUID join(NewColleague colleague) {
        return grants.joined(colleague);
    }
}
