package org.haven.safety;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.consent.Signers;
import org.haven.shared.SubjectId;
import org.haven.vault.Vault;

/** Records somebody whom the survivor has to fear. From then on they cannot sign for the survivor. */
@UseCase
public class RecordConcern {

    @Inject
    CaseFiles files;
    @Inject
    PersonsOfConcern persons;
    @Inject
    Signers signers;
    @Inject
    Vault vault;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    /**
     * @return the record's reference
     * @throws org.haven.casefile.CaseClosed when nothing more is written into the case
     */
    @Permitted(Permission.RECORD_CONCERN)
    public UUID record(Concern concern) {
        files.openForWork(concern.caseId());
        // whoever records, offers or relies on a signer's release meanwhile comes before or after, never between
        signers.aboutToBar(concern.caseId());
        Optional<PersonOfConcern> made = persons.madeBy(concern.caseId(), concern.formKey());
        if (made.isPresent()) {
            return made.get().id();
        }
        SubjectId subject = files.survivorOf(concern.caseId());
        PersonOfConcern person = new PersonOfConcern(concern, subject, vault.ring(subject), staff.id(),
                clock.instant());
        persons.add(person);
        return person.id();
    }
}
