package org.haven.consent;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** A survivor takes a release back. From this moment nothing leaves under it, and what relied on it ends with it. */
@UseCase
public class WithdrawRelease {
    @Inject
    Releases releases;
    @Inject
    Event<ReleaseWithdrawn> withdrawn;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    /** @throws org.haven.shared.IllegalMove when it was withdrawn already */
    @Permitted(Permission.WITHDRAW_RELEASE)
    public void withdraw(Withdrawal w) {
        Release release = releases.held(w.caseId(), w.release());
        release.withdraw(w.via(), staff.id(), clock.instant());
        withdrawn.fire(new ReleaseWithdrawn(w.caseId(), release.id()));
    }
}
