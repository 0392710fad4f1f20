package org.haven.intake;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.casefile.OpenedCase;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.survivor.ContactChannel;
import org.haven.survivor.SafeContactRule;
import org.haven.survivor.SurvivorDetails;
import org.haven.survivor.Survivors;
import org.haven.vault.Keyring;

/**
 * Takes a person on: the contact becomes a case, in one act. Name, safe contact and key go on as they are; nothing is
 * typed again.
 */
@UseCase
public class AcceptIntake {

    @Inject
    Contacts contacts;
    @Inject
    ContactKeys keys;
    @Inject
    Survivors survivors;
    @Inject
    CaseFiles files;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    /**
     * @param readVersion the version of the contact that was on the screen
     * @param lead the caseworker of this team who leads the case; empty for the supervisor's queue
     * @throws org.haven.shared.Stale when somebody moved the contact since
     */
    @Permitted(Permission.ACCEPT_INTAKE)
    public OpenedCase accept(ContactId id, int readVersion, Optional<StaffId> lead) {
        Instant now = clock.instant();
        Contact contact = contacts.inScope(id);
        contact.mayMove(ContactState.ACCEPTED, readVersion);
        contacts.held(contact);
        int made = contacts.moves(id).size();
        Keyring ring = keys.of(contact);
        SubjectId subject = contact.subject().orElseThrow();
        survivors.register(subject, SurvivorDetails.named(contact.chosenName(ring)), ring);
        Optional.ofNullable(contact.safeContact(ring)).ifPresent(words -> survivors.agree(subject,
                new SafeContactRule(reachedBy(contact.channel()), null, words, null, false), staff.id(), now, ring));
        OpenedCase opened = files.open(subject, lead);
        contacts.add(contact.move(ContactState.ACCEPTED, made, staff.id(), now));
        contact.became(opened.id());
        return opened;
    }

    /** Until it is asked, people are reached by the way they came, and by no message left behind. */
    private static ContactChannel reachedBy(IntakeChannel came) {
        return switch (came) {
            case PHONE -> ContactChannel.PHONE;
            case MESSAGE -> ContactChannel.MESSAGE;
            case EMAIL, ONLINE_FORM -> ContactChannel.EMAIL;
            case IN_PERSON -> ContactChannel.IN_PERSON;
            case PARTNER -> ContactChannel.THROUGH_SOMEONE;
        };
    }
}
