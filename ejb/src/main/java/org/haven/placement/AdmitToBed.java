package org.haven.placement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.notice.Tasks;
import org.haven.shared.Invalid;
import org.haven.shared.SubjectId;
import org.haven.shared.Today;
import org.haven.survivor.Survivors;
import org.haven.vault.Keyring;
import org.haven.vault.Vault;

/** A survivor moves into a bed, from a hold or straight away. Two people at one bed at once: exactly one succeeds. */
@UseCase
public class AdmitToBed {
    static final String WELCOME_CHECK = "placement.welcome-check";
    private static final Duration EARLIEST = Duration.ofDays(31);

    @Inject
    CaseFiles files;
    @Inject
    Survivors survivors;
    @Inject
    Shelters shelters;
    @Inject
    BedClaims claims;
    @Inject
    Tasks tasks;
    @Inject
    Vault vault;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    /**
     * @return the stay's reference
     * @throws BedTaken when a colleague was quicker
     * @throws HoldEnded when it comes from a hold that counts no more
     * @throws AgeMix when adults and children would share a unit
     * @throws ToConfirm when a person has to make sure of something first
     */
    @Permitted(Permission.ADMIT_TO_BED)
    public UUID admit(Admission a) {
        Instant at = moment(a);
        Shelters.Approached bed = shelters.approach(a.bedId(), at);
        Optional<BedClaim> made = claims.madeBy(a.caseId(), a.formKey());
        if (made.isPresent()) {
            return made.get().id();
        }
        Instant now = clock.instant();
        if (a.holdId() != null && !claims.hold(a.caseId(), a.holdId()).isLive(now)) {
            throw new HoldEnded();
        }
        bed.mustBeFree();
        if (claims.stays(a.caseId()).stream().anyMatch(s -> s.during().overlaps(at, null))) {
            throw new AlreadyPlaced();
        }
        SubjectId subject = files.survivorOf(a.caseId());
        Keyring ring = vault.ring(subject);
        bed.population().receive(AgeGroup.of(survivors.glance(subject, ring).ageBand()), bed.othersInUnit(),
                a.confirmed());
        claims.openHolds(a.caseId()).forEach(h -> settle(h, a.bedId(), now));
        Stay stay = Stay.begin(new Claimant(a.caseId(), subject, staff.id(), now, a.formKey()), a.bedId(), at,
                a.confirmed(), a.expectedUntil(), a.agreed(), ring);
        claims.add(stay);
        files.workHasBegun(a.caseId());
        tasks.add(staff.id(), WELCOME_CHECK, a.caseId(), Today.at(now).plusDays(1));
        return stay.id();
    }

    private Instant moment(Admission a) {
        Instant now = clock.instant();
        if (a.at() == null) {
            return now;
        }
        if (a.at().isAfter(now)) {
            throw new Invalid("at", "future");
        }
        if (a.at().isBefore(now.minus(EARLIEST))) {
            throw new Invalid("at", "long-ago");
        }
        return a.at();
    }

    /** The hold on this bed has served; one on another bed is not needed any more. */
    private static void settle(BedHold hold, UUID bed, Instant now) {
        if (!hold.isLive(now)) {
            hold.tidy(now);
        } else if (hold.bedId().equals(bed)) {
            hold.confirm(now);
        } else {
            hold.release(now);
        }
    }
}
