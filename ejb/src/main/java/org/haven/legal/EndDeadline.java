package org.haven.legal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** A deadline has been met, has moved to another day, has lapsed, or is needed no more; its reminders end. */
@UseCase
public class EndDeadline {

    @Inject
    LegalMatters matters;
    @Inject
    Deadlines deadlines;
    @Inject
    Reminders reminders;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    /**
     * @throws org.haven.shared.IllegalMove when it runs no more
     * @throws org.haven.shared.Stale when somebody else changed it in the meantime
     * @throws DeadlineRunning when it is said to have lapsed and its day is not over
     */
    @Permitted(Permission.END_DEADLINE)
    public void end(DeadlineEnd end) {
        matters.queue(end.caseId());
        LegalMatter matter = matters.inCase(end.caseId(), end.matterId());
        Deadline deadline = deadlines.inCase(end.caseId(), end.matterId(), end.deadlineId());
        if (deadline.endedAs(end.version(), end.to())) {
            return;
        }
        Instant now = clock.instant();
        deadline.end(end.version(), end.to(), now);
        reminders.settle(deadline);
        if (end.to() == DeadlineState.MOVED) {
            Deadline next = deadline.moved(end.dueOn(), staff.id(), now);
            deadlines.add(next);
            reminders.set(next, matter.officer());
        }
    }
}
