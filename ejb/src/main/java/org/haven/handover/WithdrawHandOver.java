package org.haven.handover;

import jakarta.inject.Inject;
import java.time.Clock;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.notice.Tasks;

/** Takes it back before the other side has signed; what the offer had opened is shut. */
@UseCase
public class WithdrawHandOver {

    @Inject
    HandOvers handOvers;
    @Inject
    Tasks tasks;
    @Inject
    Clock clock;

    /**
     * @throws NotTheLead when it is not theirs to take back
     * @throws org.haven.shared.IllegalMove when it has ended already
     */
    @Permitted(Permission.WITHDRAW_HAND_OVER)
    public void withdraw(HandOverStep step) {
        HandOver handOver = handOvers.inCase(step.caseId(), step.handOver());
        if (handOver.stands(step.version(), HandOverState.WITHDRAWN)) {
            return;
        }
        if (!handOvers.mayHandOver(step.caseId(), handOver.from())) {
            throw new NotTheLead();
        }
        handOver.withdraw(step.version(), clock.instant());
        tasks.settle(step.caseId(), handOver.id());
        handOvers.ended(handOver.id());
    }
}
