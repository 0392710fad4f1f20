package org.haven.placement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;

/** Keeps a bed free for a few hours. Two requests for the last bed: exactly one holds it. */
@UseCase
public class HoldBed {
    @Inject
    CaseFiles files;
    @Inject
    Shelters shelters;
    @Inject
    BedClaims claims;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    /**
     * @return the hold's reference
     * @throws BedTaken when a colleague was quicker
     * @throws AlreadyHolding when the case holds a bed already
     * @throws org.haven.casefile.CaseClosed when the case is closed
     */
    @Permitted(Permission.HOLD_BED)
    public UUID hold(HoldRequest request) {
        files.openForWork(request.caseId());
        Shelters.Approached bed = shelters.approach(request.bedId(), clock.instant());
        Optional<BedClaim> made = claims.madeBy(request.caseId(), request.formKey());
        if (made.isPresent()) {
            return made.get().id();
        }
        bed.mustBeFree();
        Instant now = clock.instant();
        for (BedHold other : claims.openHolds(request.caseId())) {
            if (other.isLive(now)) {
                throw new AlreadyHolding();
            }
            other.tidy(now);
        }
        BedHold hold = new BedHold(
                new Claimant(request.caseId(), files.survivorOf(request.caseId()), staff.id(), now, request.formKey()),
                request.bedId());
        claims.add(hold);
        return hold.id();
    }
}
