package org.haven.staff;

import jakarta.inject.Inject;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** Reads the code of conduct and whether I have accepted it. */
@UseCase
public class SeeConduct {

    @Inject
    Conducts conducts;
    @Inject
    CurrentStaff staff;

    @Permitted(Permission.SEE_CONDUCT)
    public ConductView see() {
        return new ConductView(Conducts.PRESENT, conducts.acceptedAt(staff.id()));
    }
}
