package org.haven.intake;

import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** Opens one contact: what was said, what was concluded, what became of it. */
@UseCase
public class OpenIntake {

    @Inject
    Contacts contacts;
    @Inject
    ContactReading reading;

    @Permitted(Permission.OPEN_INTAKE)
    public ContactView open(ContactId id) {
        return reading.of(contacts.inScope(id));
    }
}
