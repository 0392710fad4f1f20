package org.haven.legal;

import jakarta.inject.Inject;
import java.util.UUID;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.compartment.Compartment;
import org.haven.compartment.CompartmentNotes;
import org.haven.compartment.NoteDraft;

/** Writes a privileged note, or a draft again. */
@UseCase
public class WritePrivilegedNote {

    @Inject
    CompartmentNotes notes;

    /**
     * @return the note's reference
     * @throws org.haven.compartment.NoteSigned when it has been signed
     */
    @Permitted(Permission.WRITE_PRIVILEGED)
    public UUID write(NoteDraft draft) {
        return notes.write(Compartment.PRIVILEGED, draft);
    }
}
