package org.haven.conflict;

import jakarta.inject.Inject;
import java.util.List;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.conflict.LocksView.Colleague;
import org.haven.shared.CaseId;
import org.haven.staff.StaffDirectory;

/** The supervisor of a case sees who is shut out of it, and why. */
@UseCase
public class ListLocks {

    @Inject
    Locks locks;
    @Inject
    StaffDirectory directory;
    @Inject
    CurrentStaff staff;

    @Permitted(Permission.LIST_LOCKS)
    public LocksView list(CaseId caseId) {
        List<Colleague> colleagues = directory.everybody().stream().filter(one -> !one.id().equals(staff.id()))
                .map(one -> new Colleague(one.id(), one.displayName())).toList();
        return new LocksView(locks.ofCase(caseId), colleagues);
    }
}
