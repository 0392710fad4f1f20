package org.haven.staff;

import jakarta.inject.Inject;
import java.time.Clock;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;

/** The supervisor gives a case to a colleague of the team, for a reason. The database's function checks it once more. */
@UseCase
public class AssignCareTeam {

    @Inject
    StaffDirectory directory;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    @Permitted(Permission.ASSIGN_CARE_TEAM)
    public void assign(CaseId caseId, StaffId colleague, CareFunction function, AssignmentReason reason) {
        if (reason == null) {
            throw new Invalid("reason", "required");
        }
        if (colleague.equals(staff.id())) {
            throw new Invalid("staff", "own-assignment");
        }
        directory.assigned(caseId, colleague, function, reason, clock.instant());
    }
}
