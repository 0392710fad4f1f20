package org.haven.counselling;

import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.compartment.CompartmentNotes;
import org.haven.compartment.StandInNaming;

/** The counsellor of a case names a colleague who reads and writes in their place, until a day. */
@UseCase
public class NameClinicalStandIn {

    @Inject
    CompartmentNotes notes;

    /** @throws org.haven.shared.Invalid when the day is over or too far ahead, or when that colleague cannot stand in */
    @Permitted(Permission.NAME_CLINICAL_STAND_IN)
    public void name(StandInNaming n) {
        notes.nameStandIn(n);
    }
}
