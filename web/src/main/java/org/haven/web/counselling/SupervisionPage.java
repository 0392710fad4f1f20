package org.haven.web.counselling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haven.compartment.SupervisedNotes;
import org.haven.counselling.SuperviseClinicalNotes;

/** In which cases of the team clinical notes are kept, for the clinical supervisor. */
@Named("supervision")
@RequestScoped
public class SupervisionPage {

    @Inject
    SuperviseClinicalNotes supervise;

    private SupervisedNotes notes;

    public void open() {
        getRows();
    }

    public List<SupervisedNotes.Row> getRows() {
        if (notes == null) {
            notes = supervise.list();
        }
        return notes.rows();
    }
}
