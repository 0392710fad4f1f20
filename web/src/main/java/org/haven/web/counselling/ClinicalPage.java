package org.haven.web.counselling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.haven.compartment.NoteDraft;
import org.haven.compartment.NotesOfCase;
import org.haven.compartment.StandInNaming;
import org.haven.counselling.AddToClinicalNote;
import org.haven.counselling.NameClinicalStandIn;
import org.haven.counselling.ReadClinicalNotes;
import org.haven.counselling.SignClinicalNote;
import org.haven.counselling.WriteClinicalNote;
import org.haven.shared.CaseId;
import org.haven.web.compartment.CompartmentPage;

/** The clinical notes of a case. */
@Named
@RequestScoped
public class ClinicalPage extends CompartmentPage {

    @Inject
    ReadClinicalNotes read;
    @Inject
    WriteClinicalNote write;
    @Inject
    SignClinicalNote sign;
    @Inject
    AddToClinicalNote add;
    @Inject
    NameClinicalStandIn name;

    @Override
    protected NotesOfCase read(CaseId caseId) {
        return read.read(caseId);
    }

    @Override
    protected UUID write(NoteDraft note) {
        return write.write(note);
    }

    @Override
    protected void sign(CaseId caseId, UUID note, int readVersion) {
        sign.sign(caseId, note, readVersion);
    }

    @Override
    protected UUID add(CaseId caseId, UUID note, UUID formKey, String addition) {
        return add.add(caseId, note, formKey, addition);
    }

    @Override
    protected void nameStandIn(StandInNaming naming) {
        name.name(naming);
    }

    @Override
    protected String address() {
        return "/app/counselling/clinical.xhtml";
    }
}
