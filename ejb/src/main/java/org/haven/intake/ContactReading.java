package org.haven.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.staff.StaffDirectory;
import org.haven.vault.Keyring;
import org.haven.vault.Vault;

/** Puts a contact together for reading: in a handful of statements, whatever its length. */
@Dependent
class ContactReading {

    @Inject
    Contacts contacts;
    @Inject
    StaffDirectory directory;
    @Inject
    Vault vault;

    ContactView of(Contact contact) {
        Optional<SubjectId> subject = contact.subject();
        Keyring ring = subject.map(vault::ring).orElse(null);
        List<ContactMove> moves = contacts.moves(contact.contactId());
        Optional<Screening> screening = contacts.screening(contact.contactId());
        Set<StaffId> people = new HashSet<>(moves.stream().map(ContactMove::by).toList());
        people.add(contact.operator());
        screening.ifPresent(s -> people.add(s.by()));
        Map<StaffId, String> names = directory.names(people);
        return new ContactView(contact.contactId(), contact.receivedAt(), contact.form(ring),
                names.get(contact.operator()), contact.state(),
                screening.map(s -> s.answers(subject.orElse(null), ring)).orElse(null),
                screening.map(s -> names.get(s.by())).orElse(null), contact.declineReason(), contact.closingNote(ring),
                contact.caseId().map(c -> new CaseId(c.value())).orElse(null),
                moves.stream().map(m -> new MoveView(m.to(), m.at(), names.get(m.by()))).toList(), contact.version());
    }
}
