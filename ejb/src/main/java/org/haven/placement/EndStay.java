package org.haven.placement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** A stay ends: when, where to and why, in codes that blame nobody. */
@UseCase
public class EndStay {
    @Inject
    BedClaims claims;
    @Inject
    Clock clock;

    /**
     * @throws StayEnded when it has ended already
     * @throws org.haven.shared.Stale when somebody else changed it in the meantime
     */
    @Permitted(Permission.END_STAY)
    public void end(StayEnd e) {
        Instant now = clock.instant();
        Stay stay = claims.stay(e.caseId(), e.stayId());
        if (!stay.endedAs(e.version(), e.destination(), e.reason())) {
            stay.end(e.version(), Objects.requireNonNullElse(e.at(), now), now, e.destination(), e.reason());
        }
    }
}
