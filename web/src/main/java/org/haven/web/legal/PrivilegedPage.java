package org.haven.web.legal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.haven.compartment.NoteDraft;
import org.haven.compartment.NotesOfCase;
import org.haven.compartment.StandInNaming;
import org.haven.legal.AddToPrivilegedNote;
import org.haven.legal.NamePrivilegedStandIn;
import org.haven.legal.ReadPrivilegedNotes;
import org.haven.legal.SignPrivilegedNote;
import org.haven.legal.WritePrivilegedNote;
import org.haven.shared.CaseId;
import org.haven.web.compartment.CompartmentPage;

/** The privileged notes of a case. */
@Named
@RequestScoped
public class PrivilegedPage extends CompartmentPage {

    @Inject
    ReadPrivilegedNotes read;
    @Inject
    WritePrivilegedNote write;
    @Inject
    SignPrivilegedNote sign;
    @Inject
    AddToPrivilegedNote add;
    @Inject
    NamePrivilegedStandIn name;

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
        return "/app/legal/privileged.xhtml";
    }
}
