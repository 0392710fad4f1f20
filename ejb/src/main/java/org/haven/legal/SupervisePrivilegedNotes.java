package org.haven.legal;

import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.compartment.CompartmentNotes;
import org.haven.compartment.SupervisedNotes;

/** Lists where there are privileged notes, for whoever heads them in a team; nothing of what they say. */
@UseCase
public class SupervisePrivilegedNotes {

    @Inject
    CompartmentNotes notes;

    @Permitted(Permission.SUPERVISE_PRIVILEGED)
    public SupervisedNotes list() {
        return notes.supervised();
    }
}
