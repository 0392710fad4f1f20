package org.haven.handover;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.notice.Tasks;
import org.haven.shared.Today;

/** The first signature: the colleague may read the case for a week and answers. */
@UseCase
public class OfferHandOver {

    static final String OFFERED = "handover.offered";
    private static final int DAYS = 7;

    @Inject
    HandOvers handOvers;
    @Inject
    CaseFiles files;
    @Inject
    Tasks tasks;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    /**
     * @throws NotTheLead when it is not theirs to hand over
     * @throws org.haven.shared.IllegalMove when it is signed or ended already
     */
    @Permitted(Permission.OFFER_HAND_OVER)
    public void offer(HandOverStep step) {
        files.openForWork(step.caseId());
        HandOver handOver = handOvers.inCase(step.caseId(), step.handOver());
        if (handOver.stands(step.version(), HandOverState.OFFERED)) {
            return;
        }
        if (!handOvers.mayHandOver(step.caseId(), handOver.from())) {
            throw new NotTheLead();
        }
        Instant now = clock.instant();
        handOver.offer(step.version(), staff.id(), now);
        handOvers.offered(handOver.id());
        tasks.add(handOver.to(), OFFERED, step.caseId(), handOver.id(), Today.at(now).plusDays(DAYS));
    }
}
