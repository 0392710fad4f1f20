package org.haven.staff;

import jakarta.inject.Inject;
import java.time.Clock;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.approval.Approvals;
import org.haven.shared.StaffId;
import org.haven.shared.Today;

/** An administrator looks at a colleague's page: roles, functions, training and what changed. */
@UseCase
public class OpenStaff {

    @Inject
    StaffDirectory directory;
    @Inject
    Grants grants;
    @Inject
    Trainings trainings;
    @Inject
    Conducts conducts;
    @Inject
    Approvals approvals;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    @Permitted(Permission.OPEN_STAFF)
    public StaffFile open(StaffId colleague) {
        Colleague who = directory.person(colleague);
        return new StaffFile(who, colleague.equals(staff.id()), grants.roles(colleague), grants.functions(colleague),
                trainings.of(colleague, Today.at(clock.instant())), conducts.acceptedAt(colleague), approvals.waiting(),
                grants.changes(colleague));
    }
}
