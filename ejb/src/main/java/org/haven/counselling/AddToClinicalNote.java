package org.haven.counselling;

import jakarta.inject.Inject;
import java.util.UUID;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.compartment.Compartment;
import org.haven.compartment.CompartmentNotes;
import org.haven.shared.CaseId;

/** Adds to a signed clinical note what was still to be said. */
@UseCase
public class AddToClinicalNote {

    @Inject
    CompartmentNotes notes;

    /**
     * @param formKey made when the form was drawn; the same form sent twice adds once
     * @return the addendum's reference
     * @throws org.haven.compartment.NoteNotSigned while it is a draft
     */
    @Permitted(Permission.ADD_TO_CLINICAL_NOTE)
    public UUID add(CaseId caseId, UUID noteId, UUID formKey, String text) {
        return notes.add(Compartment.CLINICAL, caseId, noteId, formKey, text);
    }
}
