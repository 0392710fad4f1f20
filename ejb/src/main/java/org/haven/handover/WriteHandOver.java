package org.haven.handover;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.staff.StaffDirectory;
import org.haven.vault.Vault;

/** The lead writes down what whoever takes the case over must know; for one who has left, the supervisor does. */
@UseCase
public class WriteHandOver {

    @Inject
    HandOvers handOvers;
    @Inject
    CaseFiles files;
    @Inject
    StaffDirectory directory;
    @Inject
    Vault vault;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    /**
     * @throws NotTheLead when it is not theirs to hand over
     * @throws org.haven.shared.IllegalMove when one is open already, or this one is signed
     * @throws org.haven.shared.Stale when somebody else changed it in the meantime
     */
    @Permitted(Permission.WRITE_HAND_OVER)
    public UUID write(HandOverDraft draft) {
        files.openForWork(draft.caseId());
        StaffId lead = handOvers.lead(draft.caseId()).orElseThrow(NotTheLead::new);
        if (!handOvers.mayHandOver(draft.caseId(), lead)) {
            throw new NotTheLead();
        }
        if (directory.whoCanLead(files.teamOf(draft.caseId()), lead, staff.id()).stream()
                .noneMatch(each -> each.id().equals(draft.to()))) {
            throw new Invalid("to", "choice");
        }
        SubjectId subject = files.survivorOf(draft.caseId());
        if (draft.handOver() != null) {
            handOvers.inCase(draft.caseId(), draft.handOver()).writeAnew(draft, subject, vault.ring(subject));
            return draft.handOver();
        }
        Optional<UUID> written = handOvers.writtenBy(draft.caseId(), draft.formKey());
        if (written.isPresent()) {
            return written.get();
        }
        HandOver made = new HandOver(draft, lead, subject, vault.ring(subject), staff.id(), clock.instant());
        handOvers.add(made);
        return made.id();
    }
}
