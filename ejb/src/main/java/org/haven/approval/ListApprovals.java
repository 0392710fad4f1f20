package org.haven.approval;

import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** What I have asked for, and what others ask of me as their second person. */
@UseCase
public class ListApprovals {

    @Inject
    Approvals approvals;

    @Permitted(Permission.LIST_APPROVALS)
    public ApprovalsView list() {
        return new ApprovalsView(approvals.waiting(), approvals.ended());
    }
}
