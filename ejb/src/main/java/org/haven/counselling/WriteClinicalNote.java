package org.haven.counselling;

import jakarta.inject.Inject;
import java.util.UUID;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.compartment.Compartment;
import org.haven.compartment.CompartmentNotes;
import org.haven.compartment.NoteDraft;

/** Writes a clinical note, or one's own draft again. */
@UseCase
public class WriteClinicalNote {

    @Inject
    CompartmentNotes notes;

    /**
     * @return the note's reference
     * @throws org.haven.compartment.NoteSigned when it has been signed
     * @throws org.haven.shared.Stale when it has been written again since it was read
     */
    @Permitted(Permission.WRITE_CLINICAL_NOTE)
    public UUID write(NoteDraft draft) {
        return notes.write(Compartment.CLINICAL, draft);
    }
}
