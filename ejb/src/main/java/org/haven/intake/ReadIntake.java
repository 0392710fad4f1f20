package org.haven.intake;

import jakarta.inject.Inject;
import java.util.Optional;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.shared.CaseId;

/** Reads, from within the case, the contact it began with. */
@UseCase
public class ReadIntake {

    @Inject
    CaseFiles files;
    @Inject
    Contacts contacts;
    @Inject
    ContactReading reading;

    /** @return empty when the case did not begin with a contact */
    @Permitted(Permission.READ_INTAKE)
    public Optional<ContactView> read(CaseId caseId) {
        files.survivorOf(caseId);
        return contacts.ofCase(caseId).map(reading::of);
    }
}
