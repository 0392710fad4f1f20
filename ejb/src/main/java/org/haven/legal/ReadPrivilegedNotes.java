package org.haven.legal;

import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.compartment.Compartment;
import org.haven.compartment.CompartmentNotes;
import org.haven.compartment.NotesOfCase;
import org.haven.shared.CaseId;

/** Reads the privileged notes of a case, as far as they are open to the caller. */
@UseCase
public class ReadPrivilegedNotes {

    @Inject
    CompartmentNotes notes;

    @Permitted(Permission.READ_PRIVILEGED)
    public NotesOfCase read(CaseId caseId) {
        return notes.read(Compartment.PRIVILEGED, caseId);
    }
}
