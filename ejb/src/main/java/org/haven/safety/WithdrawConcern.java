package org.haven.safety;

import jakarta.inject.Inject;
import java.time.Clock;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.shared.IllegalMove;
import org.haven.shared.SubjectId;
import org.haven.vault.Vault;

/** Withdraws a person of concern, with a reason. The record stays readable, and bars no signer any more. */
@UseCase
public class WithdrawConcern {

    @Inject
    CaseFiles files;
    @Inject
    PersonsOfConcern persons;
    @Inject
    Vault vault;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    /**
     * @throws IllegalMove when it was withdrawn before
     * @throws org.haven.casefile.CaseClosed when nothing more is written into the case
     */
    @Permitted(Permission.WITHDRAW_CONCERN)
    public void withdraw(ConcernWithdrawal withdrawal) {
        files.openForWork(withdrawal.caseId());
        PersonOfConcern person = persons.inCase(withdrawal.caseId(), withdrawal.concernId());
        SubjectId subject = files.survivorOf(withdrawal.caseId());
        person.withdraw(withdrawal.reason(), subject, vault.ring(subject), staff.id(), clock.instant());
    }
}
