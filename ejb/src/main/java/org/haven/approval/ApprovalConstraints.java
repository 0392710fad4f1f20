package org.haven.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.haven.access.KnownConstraints;
import org.haven.shared.IllegalMove;
import org.haven.shared.Refusal;

/** What one person cannot do alone, and what an approval is not good for. */
@ApplicationScoped
class ApprovalConstraints implements KnownConstraints {

    @Override
    public Map<String, Supplier<Refusal>> refusals() {
        return Map.of("approval_own", OwnApproval::new, "approval_about_oneself", AboutOneself::new, "approval_expired",
                ApprovalExpired::new, "approval_bound", ApprovalVoid::new, "approval_waiting", IllegalMove::new);
    }
}
