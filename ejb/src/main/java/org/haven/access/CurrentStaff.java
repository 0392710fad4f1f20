package org.haven.access;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.haven.shared.StaffId;

/** Who acts in this transaction, for the rows that say by whom they were written. Set by the guard alone. */
@TransactionScoped
public class CurrentStaff implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID id;
    private UUID teamId;

    void entered(Caller caller) {
        id = caller.staffId().value();
        teamId = caller.teamId().orElse(null);
    }

    public StaffId id() {
        return new StaffId(id);
    }

    public Optional<UUID> teamId() {
        return Optional.ofNullable(teamId);
    }
}
