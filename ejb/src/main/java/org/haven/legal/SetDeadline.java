package org.haven.legal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** Sets a deadline in a matter; whoever answers for the matter is reminded. */
@UseCase
public class SetDeadline {

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
     * @return the deadline's reference
     * @throws MatterClosed when nothing more is set in the matter
     */
    @Permitted(Permission.SET_DEADLINE)
    public UUID set(NewDeadline deadline) {
        matters.queue(deadline.caseId());
        Optional<Deadline> made = deadlines.madeBy(deadline.caseId(), deadline.formKey());
        if (made.isPresent()) {
            return made.get().id();
        }
        LegalMatter matter = matters.inCase(deadline.caseId(), deadline.matterId());
        matter.mustBeOpen();
        Deadline runs = new Deadline(deadline, staff.id(), clock.instant());
        deadlines.add(runs);
        reminders.set(runs, matter.officer());
        return runs.id();
    }
}
