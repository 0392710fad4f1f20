package org.haven.web.compartment;

import java.util.List;
import org.haven.compartment.SupervisedNotes;

/** In which cases of a team there are notes, for whoever heads their compartment. */
public abstract class SupervisedPage {

    private SupervisedNotes notes;

    protected abstract SupervisedNotes list();

    public void open() {
        getRows();
    }

    public List<SupervisedNotes.Row> getRows() {
        if (notes == null) {
            notes = list();
        }
        return notes.rows();
    }
}
