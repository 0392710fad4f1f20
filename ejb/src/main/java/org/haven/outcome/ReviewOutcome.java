package org.haven.outcome;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.notice.Tasks;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.shared.Today;
import org.haven.vault.Vault;

/** A supervisor accepts a proposed outcome or sends it back with a reason; never one's own. */
@UseCase
public class ReviewOutcome {

    static final String SENT_BACK = "outcome.sent-back";
    private static final int DAYS_TO_WRITE_AGAIN = 3;

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
     * @throws OwnReview when they wrote any of it, in whichever round, or assessed what it rests on
     * @throws Replaced when it is to be accepted, and what it rests on was mistaken
     * @throws org.haven.shared.IllegalMove when it is not waiting to be judged
     * @throws org.haven.shared.Stale when somebody else changed it in the meantime
     * @throws org.haven.casefile.CaseClosed when nothing more is written into the case
     */
    @Permitted(Permission.REVIEW_OUTCOME)
    public void review(OutcomeReview review) {
        files.openForWork(review.caseId());
        Proposal proposal = outcomes.proposal(review.caseId(), review.proposalId());
        if (proposal.reviewedAs(review, staff.id())) {
            return;
        }
        if (review.accepted() && outcomes.replaced(review.caseId(), proposal.assessmentId())) {
            throw new Replaced();
        }
        Instant now = clock.instant();
        SubjectId subject = files.survivorOf(review.caseId());
        Set<StaffId> authors = outcomes.authors(review.caseId()).getOrDefault(proposal.id(), new HashSet<>());
        proposal.review(review, authors, subject, vault.ring(subject), staff.id(), now);
        tasks.settle(review.caseId(), proposal.id());
        if (!review.accepted()) {
            tasks.add(proposal.author(), SENT_BACK, review.caseId(), proposal.id(),
                    Today.at(now).plusDays(DAYS_TO_WRITE_AGAIN));
        }
    }
}
