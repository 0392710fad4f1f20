package org.haven.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.haven.casefile.CloseObstacle;
import org.haven.shared.CaseId;

/** Nobody's case is closed while they live in one of our beds, or one is kept for them. */
@ApplicationScoped
class PlacementObstacles implements CloseObstacle {
    @Inject
    BedClaims claims;
    @Inject
    Clock clock;

    @Override
    public List<Obstacle> obstacles(CaseId caseId) {
        Instant now = clock.instant();
        List<BedClaim> all = claims.ofCase(caseId);
        long stays = all.stream().filter(c -> c.state() == ClaimState.STAYING).count();
        long holds = all.stream().filter(BedHold.class::isInstance).map(BedHold.class::cast).filter(h -> h.isLive(now))
                .count();
        return Stream.of(new Obstacle("stay", stays), new Obstacle("hold", holds)).filter(o -> o.count() > 0).toList();
    }
}
