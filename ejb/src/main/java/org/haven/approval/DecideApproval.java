package org.haven.approval;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.NotFound;

/** The second person approves, and it is done in the same moment; or refuses, with a reason. */
@UseCase
public class DecideApproval {

    @Inject
    Approvals approvals;
    @Inject
    @Any
    Instance<ApprovedAct> acts;

    /**
     * @throws NotFound when it is not theirs to see
     * @throws OwnApproval when they asked for it themselves
     * @throws ApprovalExpired when it was not answered in time
     * @throws ApprovalVoid when something else was shown, or would be done
     * @throws org.haven.shared.IllegalMove when it has been answered already
     */
    @Permitted(Permission.DECIDE_APPROVAL)
    public void decide(ApprovalDecision decision) {
        String act = approvals.actOf(decision.approval());
        approvals.decided(decision);
        if (decision.approved()) {
            acts.stream().filter(feature -> feature.acts().contains(act))
                    .forEach(feature -> feature.carryOut(decision.approval()));
        }
    }
}
