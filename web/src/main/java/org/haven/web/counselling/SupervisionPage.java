package org.haven.web.counselling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haven.compartment.SupervisedNotes;
import org.haven.counselling.SuperviseClinicalNotes;
import org.haven.web.compartment.SupervisedPage;

/** In which cases of the team clinical notes are kept, for the clinical supervisor. */
@Named("clinicalSupervision")
@RequestScoped
public class SupervisionPage extends SupervisedPage {

    @Inject
    SuperviseClinicalNotes supervise;

    @Override
    protected SupervisedNotes list() {
        return supervise.list();
    }
}
