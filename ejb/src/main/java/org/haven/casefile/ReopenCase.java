package org.haven.casefile;

import jakarta.inject.Inject;
import java.time.Clock;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.IllegalMove;
import org.haven.shared.SubjectId;
import org.haven.vault.Vault;

/** Takes a closed case up again. What it said before stays. */
@UseCase
public class ReopenCase {

    @Inject
    CaseFiles files;
    @Inject
    Closures closures;
    @Inject
    Vault vault;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    /** @throws IllegalMove when the case is not closed */
    @Permitted(Permission.REOPEN_CASE)
    public void reopen(Reopening asked) {
        files.stopWork(asked.caseId());
        if (closures.reopenedBy(asked.caseId(), asked.formKey())) {
            return;
        }
        CaseFile file = files.inScope(asked.caseId());
        if (!file.status().closed()) {
            throw new IllegalMove();
        }
        file.move(CaseStatus.ACTIVE);
        SubjectId subject = file.subject();
        closures.add(new CaseReopening(asked, subject, vault.ring(subject), staff.id(), clock.instant()));
    }
}
