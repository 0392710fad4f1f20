package org.haven.staff;

import jakarta.inject.Inject;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;

/** Gives a colleague their access back. */
@UseCase
public class ReinstateStaff {

    @Inject
    StaffDirectory directory;
    @Inject
    CurrentStaff staff;

    @Permitted(Permission.REINSTATE_STAFF)
    public void reinstate(StaffId colleague) {
        if (colleague.equals(staff.id())) {
            throw new Invalid("staff", "own-standing");
        }
        directory.suspended(colleague, false);
    }
}
