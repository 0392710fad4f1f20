package org.haven.staff;

import jakarta.inject.Inject;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;

/** Pauses a colleague's access. They are out at their next click, whatever their token says. */
@UseCase
public class SuspendStaff {

    @Inject
    StaffDirectory directory;
    @Inject
    CurrentStaff staff;

    @Permitted(Permission.SUSPEND_STAFF)
    public void suspend(StaffId colleague) {
        if (colleague.equals(staff.id())) {
            throw new Invalid("staff", "own-standing");
        }
        directory.suspended(colleague, true);
    }
}
