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

/** Takes up a legal matter. With the first one the work on the case has begun. */
@UseCase
public class OpenMatter {

    @Inject
    CaseFiles files;
    @Inject
    LegalMatters matters;
    @Inject
    CurrentStaff staff;
    @Inject
    Vault vault;
    @Inject
    Clock clock;

    /** @return the matter's reference */
    @Permitted(Permission.OPEN_MATTER)
    public UUID open(NewMatter matter) {
        matters.queue(matter.caseId());
        Optional<LegalMatter> made = matters.madeBy(matter.caseId(), matter.formKey());
        if (made.isPresent()) {
            return made.get().id();
        }
        SubjectId subject = files.survivorOf(matter.caseId());
        LegalMatter opened = new LegalMatter(matter, subject, vault.ring(subject), staff.id(), clock.instant());
        matters.add(opened);
        files.workHasBegun(matter.caseId());
        return opened.id();
    }
}
