package org.haven.staff;

import java.util.Objects;
import java.util.UUID;
import org.haven.access.Target;
import org.haven.approval.ApprovalDecision;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;

/** An administrator takes a role or a function away, with a reason. It takes one person, so that it never waits. */
public record GrantEnding(StaffId colleague, GrantKind kind, String code, String reason) implements Target {

    public GrantEnding {
        Objects.requireNonNull(colleague);
        if (kind == null) {
            throw new Invalid("kind", "required");
        }
        if (kind == GrantKind.TEAM) {
            throw new Invalid("kind", "choice");
        }
        code = GrantRequest.known(kind, code);
        reason = ApprovalDecision.reason("reason", reason);
    }

    @Override
    public UUID targetId() {
        return colleague.value();
    }
}
