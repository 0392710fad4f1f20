package org.haven.legal;

import jakarta.inject.Inject;
import java.util.UUID;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.compartment.Compartment;
import org.haven.compartment.CompartmentNotes;
import org.haven.shared.CaseId;

/** Signs a privileged note: it stays as it is for good. */
@UseCase
public class SignPrivilegedNote {

    @Inject
    CompartmentNotes notes;

    /**
     * @throws org.haven.compartment.NoteSigned when it has been signed
     * @throws org.haven.shared.Stale when it has been written again since it was read
     */
    @Permitted(Permission.SIGN_PRIVILEGED)
    public void sign(CaseId caseId, UUID note, int readVersion) {
        notes.sign(Compartment.PRIVILEGED, caseId, note, readVersion);
    }
}
