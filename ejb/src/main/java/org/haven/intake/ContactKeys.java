package org.haven.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.haven.shared.SubjectId;
import org.haven.vault.Keyring;
import org.haven.vault.Vault;

/** The key of the person behind a contact; made when something about them is written down for the first time. */
@Dependent
class ContactKeys {

    @Inject
    Contacts contacts;
    @Inject
    Vault vault;

    Keyring of(Contact contact) {
        if (contact.subject().isPresent()) {
            return vault.ring(contact.subject().get());
        }
        SubjectId subject = new SubjectId(UUID.randomUUID());
        contact.concerns(subject);
        Keyring ring = vault.newKeys(Set.of(subject));
        contacts.flush();
        return ring;
    }
}
