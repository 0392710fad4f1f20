package org.haven.placement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.shared.CaseId;
import org.haven.shared.SubjectId;
import org.haven.vault.Keyring;
import org.haven.vault.Vault;

/** Shows where a survivor lives and has lived. */
@UseCase
public class OpenPlacement {
    @Inject
    CaseFiles files;
    @Inject
    BedClaims claims;
    @Inject
    Shelters shelters;
    @Inject
    Vault vault;
    @Inject
    Clock clock;

    @Permitted(Permission.OPEN_PLACEMENT)
    public PlacementView open(CaseId caseId) {
        SubjectId subject = files.survivorOf(caseId);
        Keyring ring = vault.ring(subject);
        Instant now = clock.instant();
        List<BedClaim> all = claims.ofCase(caseId);
        Map<UUID, BedName> names = shelters.names(all.stream().map(BedClaim::bedId).distinct().toList());
        List<StayView> stays = all.stream().filter(Stay.class::isInstance).map(Stay.class::cast)
                .map(s -> s.view(name(names, s), ring)).toList();
        StayView current = stays.stream().filter(s -> s.state() == ClaimState.STAYING).findFirst().orElse(null);
        return new PlacementView(caseId, current, hold(all, names, now),
                stays.stream().filter(s -> s.state() != ClaimState.STAYING).toList());
    }

    private static HoldView hold(List<BedClaim> newestFirst, Map<UUID, BedName> names, Instant now) {
        List<BedHold> holds = newestFirst.stream().filter(BedHold.class::isInstance).map(BedHold.class::cast).toList();
        Optional<BedHold> live = holds.stream().filter(h -> h.isLive(now)).findFirst();
        Optional<BedHold> ended = holds.stream().filter(h -> h == newestFirst.get(0)).findFirst();
        return live.or(() -> ended).map(h -> h.view(name(names, h), now))
                .filter(h -> h.state() != ClaimState.CONFIRMED && h.state() != ClaimState.RELEASED).orElse(null);
    }

    private static BedName name(Map<UUID, BedName> names, BedClaim claim) {
        return names.getOrDefault(claim.bedId(), BedName.UNKNOWN);
    }
}
