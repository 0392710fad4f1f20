package org.haven.staff;

import jakarta.inject.Inject;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.Invalid;

/** An administrator takes a role or a function away; it holds at the colleague's next click. */
@UseCase
public class EndGrant {

    @Inject
    Grants grants;
    @Inject
    CurrentStaff staff;

    @Permitted(Permission.END_GRANT)
    public void end(GrantEnding ending) {
        if (ending.colleague().equals(staff.id())) {
            throw new Invalid("staff", "own-standing");
        }
        grants.ended(ending);
    }
}
