package org.haven.placement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.shared.SubjectId;
import org.haven.survivor.Survivors;
import org.haven.vault.Keyring;
import org.haven.vault.Vault;

/** A survivor moves to another bed: the old stay ends and the new one begins at the same moment. */
@UseCase
public class MoveBed {
    @Inject
    CaseFiles files;
    @Inject
    Survivors survivors;
    @Inject
    Shelters shelters;
    @Inject
    BedClaims claims;
    @Inject
    Vault vault;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    /**
     * @return the new stay's reference
     * @throws BedTaken when a colleague was quicker
     * @throws org.haven.shared.Stale when somebody else changed the stay in the meantime
     */
    @Permitted(Permission.MOVE_BED)
    public UUID move(BedMove m) {
        Shelters.Approached bed = shelters.approach(m.bedId(), Objects.requireNonNullElseGet(m.at(), clock::instant));
        Optional<BedClaim> made = claims.madeBy(m.caseId(), m.formKey());
        if (made.isPresent()) {
            return made.get().id();
        }
        Instant now = clock.instant();
        Stay stay = claims.stay(m.caseId(), m.stayId());
        if (!stay.bedId().equals(m.bedId())) {
            bed.mustBeFree();
        }
        SubjectId subject = files.survivorOf(m.caseId());
        Keyring ring = vault.ring(subject);
        bed.population().receive(AgeGroup.of(survivors.glance(subject, ring).ageBand()), bed.othersInUnit(),
                m.confirmed());
        Stay next = stay.move(m.version(), new Claimant(m.caseId(), subject, staff.id(), now, m.formKey()), m.bedId(),
                Objects.requireNonNullElse(m.at(), now), m.reason(), m.confirmed(), ring);
        for (BedHold hold : claims.openHolds(m.caseId())) {
            if (hold.bedId().equals(m.bedId()) && hold.isLive(now)) {
                hold.confirm(now);
            }
            hold.tidy(now);
        }
        claims.add(next);
        return next.id();
    }
}
