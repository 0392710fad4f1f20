package org.haven.legal;

import jakarta.inject.Inject;
import java.time.Instant;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.compartment.CompartmentNotes;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;

/** Names who stands in for the caller in the privileged notes of a case, until then. */
@UseCase
public class NamePrivilegedStandIn {

    @Inject
    CompartmentNotes notes;

    /** @param caseId for the guard; the database takes the case from the act */
    @Permitted(Permission.NAME_PRIVILEGED_STAND_IN)
    public void name(CaseId caseId, StaffId colleague, Instant until) {
        notes.nameStandIn(colleague, until);
    }
}
