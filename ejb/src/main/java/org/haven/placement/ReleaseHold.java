package org.haven.placement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.CaseId;

/** Gives a held bed back. */
@UseCase
public class ReleaseHold {
    @Inject
    BedClaims claims;
    @Inject
    Clock clock;

    /** @throws HoldEnded when it has ended already */
    @Permitted(Permission.RELEASE_HOLD)
    public void release(CaseId caseId, UUID hold) {
        claims.hold(caseId, hold).release(clock.instant());
    }
}
