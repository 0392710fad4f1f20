package org.haven.casefile;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CloseObstacle.Obstacle;
import org.haven.notice.Tasks;
import org.haven.shared.SubjectId;
import org.haven.shared.Today;
import org.haven.vault.Vault;

/** A supervisor closes a case that somebody else asked to close, or sends the request back with a reason. */
@UseCase
public class DecideClosure {

    static final String SENT_BACK = "casefile.close-sent-back";
    static final String FOLLOW_UP = "casefile.follow-up";

    @Inject
    CaseFiles files;
    @Inject
    Closures closures;
    @Inject
    @Any
    Instance<CloseObstacle> features;
    @Inject
    Tasks tasks;
    @Inject
    Vault vault;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    /**
     * @throws OwnClosure when it is their own request
     * @throws ClosureObstacles when something is still open
     * @throws org.haven.shared.IllegalMove when it has been decided already
     * @throws org.haven.shared.Stale when somebody else changed it in the meantime
     */
    @Permitted(Permission.DECIDE_CLOSURE)
    public void decide(ClosureDecision decision) {
        files.stopWork(decision.caseId());
        ClosureRequest request = closures.inCase(decision.caseId(), decision.requestId());
        ClosureState how = decision.approved() ? ClosureState.APPROVED : ClosureState.SENT_BACK;
        if (request.decidedAs(decision.version(), how, staff.id())) {
            return;
        }
        CaseFile file = files.inScope(decision.caseId());
        SubjectId subject = file.subject();
        Instant now = clock.instant();
        request.decide(decision.version(), how, decision.answer(), subject, vault.ring(subject), staff.id(), now);
        if (decision.approved()) {
            nothingIsOpen(decision);
            closures.decided();
            file.move(request.reason().closes());
        } else {
            file.move(CaseStatus.ACTIVE);
        }
        tasks.settle(decision.caseId(), request.id());
        if (!decision.approved()) {
            tasks.add(request.askedBy(), SENT_BACK, decision.caseId(), request.id(), Today.at(now).plusDays(3));
        } else if (request.followUpOn() != null) {
            tasks.add(request.askedBy(), FOLLOW_UP, decision.caseId(), request.id(), request.followUpOn());
        }
    }

    private void nothingIsOpen(ClosureDecision decision) {
        long open = features.stream().flatMap(f -> f.obstacles(decision.caseId()).stream()).mapToLong(Obstacle::count)
                .sum();
        if (open > 0) {
            throw new ClosureObstacles(open);
        }
    }
}
