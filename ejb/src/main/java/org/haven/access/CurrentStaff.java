package org.haven.access;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.haven.shared.StaffId;

/** Who acts in this transaction, for the rows that say by whom they were written. Set by the guard alone. */
@TransactionScoped
public class CurrentStaff implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID id;
    private UUID teamId;
    private Set<Permission> permissions;

    void entered(Caller caller) {
        id = caller.staffId().value();
        teamId = caller.teamId().orElse(null);
        permissions = EnumSet.noneOf(Permission.class);
        caller.roles().forEach(role -> permissions.addAll(role.permissions()));
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
