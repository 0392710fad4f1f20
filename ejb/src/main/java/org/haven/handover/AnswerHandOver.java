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
import org.haven.shared.NotFound;
import org.haven.shared.Today;

/** The second signature: from this second on the reader leads the case, and whoever did is out. Or it is declined. */
@UseCase
public class AnswerHandOver {

    static final String DECLINED = "handover.declined";
    private static final int DAYS = 3;

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
     * @throws NotFound when it is not offered to them
     * @throws org.haven.shared.IllegalMove when it has ended already, or somebody else leads the case by now
     * @throws org.haven.shared.Stale when something else was read
     */
    @Permitted(Permission.SIGN_HAND_OVER)
    public void answer(HandOverAnswer answer) {
        files.openForWork(answer.caseId());
        HandOver handOver = handOvers.inCase(answer.caseId(), answer.handOver());
        if (!handOver.to().equals(staff.id())) {
            throw new NotFound();
        }
        if (handOver.stands(answer.version(), answer.signed() ? HandOverState.SIGNED : HandOverState.DECLINED)) {
            return;
        }
        Instant now = clock.instant();
        handOver.answer(answer.version(), answer.signed(), now);
        tasks.settle(answer.caseId(), handOver.id());
        if (answer.signed()) {
            handOvers.takenOver(handOver.id());
        } else {
            tasks.add(handOver.offeredBy(), DECLINED, answer.caseId(), handOver.id(), Today.at(now).plusDays(DAYS));
            handOvers.ended(handOver.id());
        }
    }
}
