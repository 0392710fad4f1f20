package org.haven.intake;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.SubjectId;
import org.haven.vault.Keyring;
import org.haven.vault.Vault;

/** Writes down a contact while the caller is still on the line. */
@UseCase
public class RecordIntake {

    @Inject
    Contacts contacts;
    @Inject
    CurrentStaff staff;
    @Inject
    Vault vault;
    @Inject
    Clock clock;

    /** @param formKey made when the form was drawn; the same form sent twice records one contact */
    @Permitted(Permission.RECORD_INTAKE)
    public ContactId record(UUID formKey, IntakeForm form) {
        Optional<Contact> recorded = contacts.madeBy(staff.id(), formKey);
        if (recorded.isPresent()) {
            return recorded.get().contactId();
        }
        UUID team = staff.teamId().orElseThrow(NoTeam::new);
        SubjectId subject = form.saysSomethingOfAPerson() ? new SubjectId(UUID.randomUUID()) : null;
        Keyring ring = subject == null ? null : vault.newKeys(Set.of(subject));
        Instant now = clock.instant();
        Contact contact = new Contact(formKey, form, subject, ring, staff.id(), team, now);
        contacts.add(contact);
        contacts.add(new ContactMove(contact.contactId(), 1, null, ContactState.NEW, staff.id(), now));
        return contact.contactId();
    }
}
