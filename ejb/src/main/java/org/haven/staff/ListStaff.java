package org.haven.staff;

import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.Page;
import org.haven.shared.Slice;

/** The administrator sees who works here and whose access is paused. */
@UseCase
public class ListStaff {

    @Inject
    StaffDirectory directory;

    @Permitted(Permission.LIST_STAFF)
    public Slice<Colleague> list(Page page) {
        return Slice.of(directory.people(page), page.size());
    }
}
