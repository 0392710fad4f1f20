package org.haven.staff;

import jakarta.inject.Inject;
import java.time.Clock;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.Stale;

/** Accepts the code of conduct as it stands. */
@UseCase
public class AcceptConduct {

    @Inject
    Conducts conducts;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    @Permitted(Permission.ACCEPT_CONDUCT)
    public void accept(int version) {
        if (version != Conducts.PRESENT) {
            throw new Stale();
        }
        conducts.accepted(staff.id(), clock.instant());
    }
}
