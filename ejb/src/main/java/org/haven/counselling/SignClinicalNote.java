package org.haven.counselling;

import jakarta.inject.Inject;
import java.util.UUID;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.compartment.Compartment;
import org.haven.compartment.CompartmentNotes;
import org.haven.shared.CaseId;

/** Signs one's own clinical note; from then on it stays as it is. */
@UseCase
public class SignClinicalNote {

    @Inject
    CompartmentNotes notes;

    /**
     * @param readVersion of the note, as it was read: nobody signs what they have not seen
     * @throws org.haven.compartment.NoteSigned when it has been signed
     * @throws org.haven.shared.Stale when it has been written again since it was read
     */
    @Permitted(Permission.SIGN_CLINICAL_NOTE)
    public void sign(CaseId caseId, UUID noteId, int readVersion) {
        notes.sign(Compartment.CLINICAL, caseId, noteId, readVersion);
    }
}
