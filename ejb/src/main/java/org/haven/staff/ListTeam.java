package org.haven.staff;

import jakarta.inject.Inject;
import java.util.List;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** The supervisor sees whom a case can be given to. */
@UseCase
public class ListTeam {

    @Inject
    StaffDirectory directory;
    @Inject
    CurrentStaff staff;

    @Permitted(Permission.LIST_TEAM)
    public List<StaffView> list() {
        return staff.teamId().map(directory::team).orElse(List.of());
    }
}
