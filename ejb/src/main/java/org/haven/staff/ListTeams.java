package org.haven.staff;

import jakarta.inject.Inject;
import java.util.List;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** The administrator sees which teams there are. */
@UseCase
public class ListTeams {

    @Inject
    StaffDirectory directory;

    @Permitted(Permission.LIST_STAFF)
    public List<TeamName> list() {
        return directory.teams();
    }
}
