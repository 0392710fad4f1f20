package org.haven.access;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.haven.access.Standing.Facts;
import org.haven.shared.StaffId;

/** Who acts in this transaction, for the rows that say by whom they were written. Set by the guard alone. */
@TransactionScoped
public class CurrentStaff implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID id;
    private UUID teamId;
    private Set<Permission> permissions;

    void entered(Facts facts, Reach reach) {
        id = facts.caller().staffId().value();
        teamId = facts.caller().teamId().orElse(null);
        permissions = EnumSet.noneOf(Permission.class);
        // inside a case, what may be done in this case; elsewhere, what their roles do at all
        Arrays.stream(Permission.values())
                .filter(p -> reach == Reach.CASE && p.reach() == Reach.CASE
                        ? facts.decide(p).isAllowed()
                        : facts.caller().may(p))
                .forEach(permissions::add);
    }

    public StaffId id() {
        return new StaffId(id);
    }

    public Optional<UUID> teamId() {
        return Optional.ofNullable(teamId);
    }

    /** Whether a part of what is shown may be shown to them; the act itself was permitted by the guard. */
    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
