package org.haven.staff;

import jakarta.inject.Inject;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.NotFound;
import org.haven.shared.StaffId;

/** The supervisor sees in which cases somebody would have to stand in for a colleague, and who can. */
@UseCase
public class SeeLeave {

    @Inject
    StaffDirectory directory;
    @Inject
    Leaves leaves;
    @Inject
    CurrentStaff staff;

    @Permitted(Permission.SEE_LEAVE)
    public LeaveView see(StaffId colleague) {
        StaffView who = staff.teamId().map(team -> directory.member(team, colleague)).orElseThrow(NotFound::new);
        return new LeaveView(who, leaves.cases(colleague), directory.sameTrade(colleague, staff.id()));
    }
}
