package org.haven.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.haven.notice.Tasks;
import org.haven.shared.StaffId;
import org.haven.shared.Today;

/** Puts the reminders of a deadline on the day of whoever answers for its matter, and takes them away again. */
@ApplicationScoped
class Reminders {

    static final String KIND = "legal.deadline";

    @Inject
    Tasks tasks;
    @Inject
    Clock clock;

    void set(Deadline deadline, StaffId officer) {
        deadline.details().reminders(Today.at(clock.instant()))
                .forEach(day -> tasks.add(officer, KIND, deadline.caseId(), deadline.id(), day));
    }

    void settle(Deadline deadline) {
        tasks.settle(deadline.caseId(), deadline.id());
    }

    /** Somebody else answers for the matter now. */
    void handOver(Deadline deadline, StaffId officer) {
        settle(deadline);
        set(deadline, officer);
    }
}
