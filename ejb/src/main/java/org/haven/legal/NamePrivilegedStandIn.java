package org.haven.legal;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.compartment.CompartmentNotes;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;
import org.haven.shared.Today;

/** Names who stands in for the caller in the privileged notes of a case, until the end of a day. */
@UseCase
public class NamePrivilegedStandIn {

    @Inject
    CompartmentNotes notes;

    /**
     * @param caseId for the guard; the database takes the case from the act
     * @throws Invalid when the day is over or more than three months ahead, or when that colleague cannot stand in
     */
    @Permitted(Permission.NAME_PRIVILEGED_STAND_IN)
    public void name(CaseId caseId, StaffId colleague, LocalDate lastDay) {
        if (lastDay == null) {
            throw new Invalid("until", "required");
        }
        notes.nameStandIn(colleague,
                Today.plausible("until", lastDay).plusDays(1).atStartOfDay(Today.ZONE).toInstant());
    }
}
