package org.haven.survivor;

import jakarta.inject.Inject;
import java.time.Clock;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.CaseId;
import org.haven.shared.SubjectId;
import org.haven.vault.Vault;

/** Agrees how a survivor can be reached from now on. The earlier rule stays readable, and no longer holds. */
@UseCase
public class RecordSafeContact {

    @Inject
    SurvivorOfCase cases;
    @Inject
    Survivors survivors;
    @Inject
    Vault vault;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    @Permitted(Permission.RECORD_SAFE_CONTACT)
    public void record(CaseId caseId, SafeContactRule rule) {
        SubjectId subject = cases.survivorOf(caseId);
        survivors.add(new SafeContact(subject, rule, staff.id(), clock.instant(), vault.ring(subject)));
    }
}
