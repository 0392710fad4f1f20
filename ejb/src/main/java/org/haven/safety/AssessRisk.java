package org.haven.safety;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.notice.Tasks;
import org.haven.shared.SubjectId;
import org.haven.shared.Today;
import org.haven.vault.Vault;

/** Judges how great the risk is. The earlier judgement stays readable; the review it asked for is settled by this one. */
@UseCase
public class AssessRisk {

    static final String REVIEW = "safety.risk-review";

    @Inject
    CaseFiles files;
    @Inject
    RiskAssessments assessments;
    @Inject
    Tasks tasks;
    @Inject
    Vault vault;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    /**
     * @return the assessment's reference
     * @throws org.haven.casefile.CaseClosed when nothing more is written into the case
     */
    @Permitted(Permission.ASSESS_RISK)
    public UUID assess(RiskJudgement judgement) {
        files.openForWork(judgement.caseId());
        assessments.queue(judgement.caseId());
        Optional<RiskAssessment> made = assessments.madeBy(judgement.caseId(), judgement.formKey());
        if (made.isPresent()) {
            return made.get().id();
        }
        Instant now = clock.instant();
        judgement.checkedOn(Today.at(now));
        SubjectId subject = files.survivorOf(judgement.caseId());
        assessments.newest(judgement.caseId()).ifPresent(r -> tasks.settle(judgement.caseId(), r.id()));
        RiskAssessment assessment = new RiskAssessment(judgement, subject, vault.ring(subject), staff.id(), now);
        assessments.add(assessment);
        if (judgement.reviewOn() != null) {
            tasks.add(staff.id(), REVIEW, judgement.caseId(), assessment.id(), judgement.reviewOn());
        }
        return assessment.id();
    }
}
