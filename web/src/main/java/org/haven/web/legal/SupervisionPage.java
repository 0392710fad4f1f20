package org.haven.web.legal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haven.compartment.SupervisedNotes;
import org.haven.legal.SupervisePrivilegedNotes;
import org.haven.web.compartment.SupervisedPage;

/** In which cases of the team privileged notes are kept, for the legal lead. */
@Named("privilegedSupervision")
@RequestScoped
public class SupervisionPage extends SupervisedPage {

    @Inject
    SupervisePrivilegedNotes supervise;

    @Override
    protected SupervisedNotes list() {
        return supervise.list();
    }
}
