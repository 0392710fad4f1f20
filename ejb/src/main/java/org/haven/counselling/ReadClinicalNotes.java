package org.haven.counselling;

import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.compartment.Compartment;
import org.haven.compartment.CompartmentNotes;
import org.haven.compartment.NotesOfCase;
import org.haven.shared.CaseId;

/** Reads the clinical notes of a case as far as they are open to the caller: author, stand-in or clinical supervisor. */
@UseCase
public class ReadClinicalNotes {

    @Inject
    CompartmentNotes notes;

    @Permitted(Permission.READ_CLINICAL_NOTES)
    public NotesOfCase read(CaseId caseId) {
        return notes.read(Compartment.CLINICAL, caseId);
    }
}
