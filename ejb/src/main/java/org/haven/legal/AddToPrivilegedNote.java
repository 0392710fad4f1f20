package org.haven.legal;

import jakarta.inject.Inject;
import java.util.UUID;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.compartment.Compartment;
import org.haven.compartment.CompartmentNotes;
import org.haven.shared.CaseId;

/** Adds to a signed privileged note what was still to be said. */
@UseCase
public class AddToPrivilegedNote {

    @Inject
    CompartmentNotes notes;

    /**
     * @param formKey made when the form was drawn; the same form sent twice adds once
     * @throws org.haven.compartment.NoteNotSigned while it is a draft
     */
    @Permitted(Permission.ADD_TO_PRIVILEGED)
    public UUID add(CaseId caseId, UUID note, UUID formKey, String text) {
        return notes.add(Compartment.PRIVILEGED, caseId, note, formKey, text);
    }
}
