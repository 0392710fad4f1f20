package org.haven.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.haven.access.Target;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;
import org.haven.shared.Today;

/**
 * Somebody stands in for a colleague who is away.
 *
 * @param until the last day, to its end
 * @param cases those chosen, or empty for all open cases
 */
public record LeaveCover(StaffId colleague, StaffId standIn, LocalDate until, List<UUID> cases) implements Target {

    /** How many days ahead the last day may lie. */
    public static final int LONGEST = 90;

    public LeaveCover {
        Objects.requireNonNull(colleague);
        if (standIn == null) {
            throw new Invalid("standIn", "required");
        }
        if (standIn.equals(colleague)) {
            throw new Invalid("standIn", "own-assignment");
        }
        if (until == null) {
            throw new Invalid("until", "required");
        }
        until = Today.plausible("until", until);
        cases = cases == null ? List.of() : List.copyOf(cases);
    }

    @Override
    public UUID targetId() {
        return colleague.value();
    }
}
