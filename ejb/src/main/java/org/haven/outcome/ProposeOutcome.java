package org.haven.outcome;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.notice.Tasks;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.shared.Today;
import org.haven.vault.Keyring;
import org.haven.vault.Vault;

/** Proposes an outcome, or writes a proposal again; once it is submitted it waits for somebody else. */
@UseCase
public class ProposeOutcome {

    static final String REVIEW = "outcome.review";
    private static final int DAYS_TO_REVIEW = 3;

    @Inject
    CaseFiles files;
    @Inject
    Outcomes outcomes;
    @Inject
    Tasks tasks;
    @Inject
    Vault vault;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    /**
     * @return the proposal's reference
     * @throws AlreadyProposed when the assessment supports another proposal
     * @throws Replaced when the assessment was mistaken
     * @throws org.haven.shared.IllegalMove when it waits for its review, or was accepted
     * @throws org.haven.shared.Stale when somebody else changed it in the meantime
     * @throws org.haven.casefile.CaseClosed when nothing more is written into the case
     */
    @Permitted(Permission.PROPOSE_OUTCOME)
    public UUID propose(ProposalDraft draft) {
        files.openForWork(draft.caseId());
        if (draft.proposalId() == null) {
            Optional<UUID> made = outcomes.madeBy(Proposal.class, draft.caseId(), draft.formKey());
            if (made.isPresent()) {
                return made.get();
            }
        }
        outcomes.assessment(draft.caseId(), draft.assessmentId());
        if (outcomes.replaced(draft.caseId(), draft.assessmentId())) {
            throw new Replaced();
        }
        Instant now = clock.instant();
        SubjectId subject = files.survivorOf(draft.caseId());
        Keyring ring = vault.ring(subject);
        Proposal proposal;
        if (draft.proposalId() == null) {
            proposal = new Proposal(draft, subject, ring, staff.id(), now);
            outcomes.add(proposal);
        } else {
            proposal = outcomes.proposal(draft.caseId(), draft.proposalId());
            proposal.write(draft, subject, ring);
        }
        if (draft.submit()) {
            proposal.submit(staff.id(), now);
            tasks.settle(draft.caseId(), proposal.id());
            Set<StaffId> wrote = outcomes.authors(draft.caseId()).getOrDefault(proposal.id(), new HashSet<>());
            wrote.add(staff.id());
            files.supervisors(draft.caseId()).stream().filter(s -> !wrote.contains(s)).forEach(
                    s -> tasks.add(s, REVIEW, draft.caseId(), proposal.id(), Today.at(now).plusDays(DAYS_TO_REVIEW)));
        }
        return proposal.id();
    }
}
