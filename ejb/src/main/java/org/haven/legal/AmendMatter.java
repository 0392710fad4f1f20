package org.haven.legal;

import jakarta.inject.Inject;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.shared.SubjectId;
import org.haven.vault.Vault;

/** Amends what is written down of a matter, or takes it over from a colleague with its reminders. */
@UseCase
public class AmendMatter {

    @Inject
    CaseFiles files;
    @Inject
    LegalMatters matters;
    @Inject
    Deadlines deadlines;
    @Inject
    Reminders reminders;
    @Inject
    CurrentStaff staff;
    @Inject
    Vault vault;

    /** @throws org.haven.shared.Stale when somebody else changed it in the meantime */
    @Permitted(Permission.AMEND_MATTER)
    public void amend(MatterChange change) {
        matters.queue(change.caseId());
        SubjectId subject = files.survivorOf(change.caseId());
        LegalMatter matter = matters.inCase(change.caseId(), change.matterId());
        matter.amend(change.version(), change.details(), subject, vault.ring(subject));
        if (change.takeOver() && !matter.officer().equals(staff.id())) {
            matter.takenOverBy(staff.id());
            deadlines.running(change.caseId(), change.matterId()).forEach(d -> reminders.handOver(d, staff.id()));
        }
    }
}
