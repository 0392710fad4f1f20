package org.haven.compartment;

import java.time.LocalDate;
import java.util.Objects;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;
import org.haven.shared.Today;

/**
 * Somebody stands in for the caller in a compartment of this case.
 *
 * @param until the last day, to its end; naming somebody again sets it anew
 */
public record StandInNaming(CaseId caseId, StaffId colleague, LocalDate until) implements CaseScoped {

    /** How many days ahead the last day may lie. */
    public static final int LONGEST = 90;

    public StandInNaming {
        Objects.requireNonNull(caseId);
        if (colleague == null) {
            throw new Invalid("colleague", "required");
        }
        if (until == null) {
            throw new Invalid("until", "required");
        }
        until = Today.plausible("until", until);
    }
}
