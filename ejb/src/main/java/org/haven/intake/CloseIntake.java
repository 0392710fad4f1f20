package org.haven.intake;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.vault.Keyring;

/** Ends a contact that does not become a case. A wrong number keeps nothing but its place in the count. */
@UseCase
public class CloseIntake {

    @Inject
    Contacts contacts;
    @Inject
    ContactKeys keys;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    /**
     * @param readVersion the version of the contact that was on the screen
     * @throws org.haven.shared.Stale when somebody moved the contact since
     */
    @Permitted(Permission.CLOSE_INTAKE)
    public void close(ContactId id, int readVersion, Closing closing) {
        Instant now = clock.instant();
        Contact contact = contacts.inScope(id);
        contact.mayMove(closing.outcome(), readVersion);
        contacts.held(contact);
        int made = contacts.moves(id).size();
        if (closing.outcome() == ContactState.WRONG_NUMBER) {
            contacts.forget(contact, contact.move(closing.outcome(), made, staff.id(), now));
            return;
        }
        Keyring ring = closing.note() == null ? null : keys.of(contact);
        contacts.add(contact.move(closing.outcome(), made, staff.id(), now));
        contact.closed(closing, ring);
    }
}
