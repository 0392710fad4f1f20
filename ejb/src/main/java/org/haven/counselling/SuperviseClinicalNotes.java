package org.haven.counselling;

import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.compartment.CompartmentNotes;
import org.haven.compartment.SupervisedNotes;

/** Lists for the clinical supervisor in which cases of the team notes are kept; for anybody else, none. */
@UseCase
public class SuperviseClinicalNotes {

    @Inject
    CompartmentNotes notes;

    @Permitted(Permission.SUPERVISE_CLINICAL_NOTES)
    public SupervisedNotes list() {
        return notes.supervised();
    }
}
