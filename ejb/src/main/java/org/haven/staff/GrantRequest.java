package org.haven.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.haven.access.RoleCodes;
import org.haven.access.Target;
import org.haven.approval.ApprovalDecision;
import org.haven.shared.Coded;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;
import org.haven.shared.Today;

/**
 * An administrator asks for a colleague to be given a role, a function or another team.
 *
 * @param code the role or the function; null for a team
 * @param team where to; null but for a team
 * @param until the last day of a function, or null while it lasts
 */
public record GrantRequest(StaffId colleague, GrantKind kind, String code, UUID team, LocalDate until,
        String reason) implements Target {

    public GrantRequest {
        Objects.requireNonNull(colleague);
        if (kind == null) {
            throw new Invalid("kind", "required");
        }
        if (kind == GrantKind.TEAM) {
            if (team == null) {
                throw new Invalid("team", "required");
            }
            code = null;
        } else {
            code = known(kind, code);
            team = null;
        }
        until = kind == GrantKind.FUNCTION ? Today.plausible("until", until) : null;
        reason = ApprovalDecision.reason("reason", reason);
    }

    /** @throws Invalid when there is no such role or function */
    static String known(GrantKind kind, String code) {
        if (code == null || code.isBlank()) {
            throw new Invalid("code", "required");
        }
        if (kind == GrantKind.FUNCTION) {
            return Coded.of(HeadFunction.class, "code", code).code();
        }
        List<String> roles = RoleCodes.forPeople();
        if (!roles.contains(code)) {
            throw new Invalid("code", "choice");
        }
        return code;
    }

    /** The act that two persons do. */
    String act() {
        return switch (kind) {
            case ROLE -> "role.grant";
            case FUNCTION -> "function.grant";
            case TEAM -> "team.change";
        };
    }

    @Override
    public UUID targetId() {
        return colleague.value();
    }
}
