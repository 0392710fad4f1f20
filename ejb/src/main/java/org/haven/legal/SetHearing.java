package org.haven.legal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.shared.SubjectId;
import org.haven.vault.Vault;

/** Sets a hearing in a matter. */
@UseCase
public class SetHearing {

    @Inject
    CaseFiles files;
    @Inject
    LegalMatters matters;
    @Inject
    Hearings hearings;
    @Inject
    CurrentStaff staff;
    @Inject
    Vault vault;
    @Inject
    Clock clock;

    /**
     * @return the hearing's reference
     * @throws MatterClosed when nothing more is set in the matter
     */
    @Permitted(Permission.SET_HEARING)
    public UUID set(NewHearing hearing) {
        matters.queue(hearing.caseId());
        Optional<Hearing> made = hearings.madeBy(hearing.caseId(), hearing.formKey());
        if (made.isPresent()) {
            return made.get().id();
        }
        SubjectId subject = files.survivorOf(hearing.caseId());
        matters.inCase(hearing.caseId(), hearing.matterId()).mustBeOpen();
        Hearing planned = new Hearing(hearing, subject, vault.ring(subject), staff.id(), clock.instant());
        hearings.add(planned);
        return planned.id();
    }
}
