package org.haven.web.legal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haven.compartment.SupervisedNotes;
import org.haven.legal.SupervisePrivilegedNotes;

/** Where there are privileged notes, for whoever heads them in a team. */
@Named("privilegedSupervision")
@RequestScoped
public class SupervisionPage {

    @Inject
    SupervisePrivilegedNotes supervise;

    private SupervisedNotes notes;

    public void open() {
        getRows();
    }

    public List<SupervisedNotes.Row> getRows() {
        if (notes == null) {
            notes = supervise.see();
        }
        return notes.rows();
    }
}
