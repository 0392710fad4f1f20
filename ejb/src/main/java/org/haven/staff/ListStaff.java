package org.haven.staff;

import jakarta.inject.Inject;
import java.util.List;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** The administrator sees who works here and whose access is paused. */
@UseCase
public class ListStaff {

    @Inject
    StaffDirectory directory;

    @Permitted(Permission.LIST_STAFF)
    public List<StaffView> list() {
        return directory.people();
    }
}
