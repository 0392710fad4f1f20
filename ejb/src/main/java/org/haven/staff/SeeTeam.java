package org.haven.staff;

import jakarta.inject.Inject;
import java.util.List;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** The supervisor sees the people of the team, whose training has run out, and who stands in for whom. */
@UseCase
public class SeeTeam {

    @Inject
    StaffDirectory directory;
    @Inject
    Leaves leaves;
    @Inject
    CurrentStaff staff;

    @Permitted(Permission.SEE_TEAM)
    public TeamBoard see() {
        return staff.teamId()
                .map(team -> new TeamBoard(directory.teamName(team), directory.membersOf(team), leaves.ofTeam(team)))
                .orElseGet(() -> new TeamBoard(null, List.of(), List.of()));
    }
}
