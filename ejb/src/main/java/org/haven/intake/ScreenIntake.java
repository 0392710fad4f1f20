package org.haven.intake;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.Today;
import org.haven.vault.Keyring;

/** Records what a screening asked and concluded. Screening again adds to it; nothing is overwritten. */
@UseCase
public class ScreenIntake {

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
    @Permitted(Permission.SCREEN_INTAKE)
    public void screen(ContactId id, int readVersion, ScreeningAnswers answers) {
        Instant now = clock.instant();
        answers.checkedOn(Today.at(now));
        Contact contact = contacts.inScope(id);
        contact.mayMove(ContactState.SCREENED, readVersion);
        contacts.touched(contact);
        Keyring ring = answers.reason() == null ? null : keys.of(contact);
        contacts.add(contact.move(ContactState.SCREENED, contacts.moves(id).size(), staff.id(), now));
        contacts.add(new Screening(contact, answers, ring, staff.id(), now));
    }
}
