package org.haven.placement;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.haven.shared.Invalid;
import org.haven.shared.Stale;
import org.haven.vault.Cell;
import org.haven.vault.CellPlace;
import org.haven.vault.Keyring;

/** A survivor lives in a bed, from a moment until another; open while they live there. */
@Entity
@DiscriminatorValue("stay")
class Stay extends BedClaim {
    static final int LONGEST_AGREED = 2_000;

    @Column(name = "moved_from", updatable = false)
    private UUID movedFrom;
    @Column(name = "move_reason", updatable = false)
    private MoveReason moveReason;
    @Column(updatable = false)
    private Confirmed confirmed;
    @Column(name = "expected_until", updatable = false)
    private LocalDate expectedUntil;
    @Column(updatable = false)
    private Cell agreed;
    @Column(name = "end_destination")
    private Destination destination;
    @Column(name = "end_reason")
    private EndReason reason;

    protected Stay() {
    }

    private Stay(Claimant claimant, UUID bed, Instant from, Confirmed confirmed) {
        super(claimant, bed, from, null, ClaimState.STAYING);
        this.confirmed = confirmed;
    }

    /**
     * @param agreed what the survivor and the house have agreed, or null
     * @param expectedUntil as far as anybody can say, or null
     */
    static Stay begin(Claimant claimant, UUID bed, Instant from, Confirmed confirmed, LocalDate expectedUntil,
            String agreed, Keyring ring) {
        Stay stay = new Stay(claimant, bed, from, confirmed);
        stay.expectedUntil = expectedUntil;
        stay.agreed = ring.seal(claimant.subject(), stay.place(), agreed);
        return stay;
    }

    /**
     * Ends here and goes on in another bed at the same moment.
     *
     * @return the stay in the other bed
     */
    Stay move(int readVersion, Claimant claimant, UUID bed, Instant at, MoveReason why, Confirmed sure, Keyring ring) {
        Instant moment = living(readVersion, at, claimant.at());
        if (bed.equals(bedId())) {
            throw new Invalid("bed", "same-bed");
        }
        end(ClaimState.MOVED, moment);
        Stay next = new Stay(claimant, bed, moment, sure);
        next.movedFrom = id();
        next.moveReason = why;
        next.expectedUntil = expectedUntil;
        next.agreed = ring.seal(subject(), next.place(), agreed(ring));
        return next;
    }

    void end(int readVersion, Instant at, Instant now, Destination to, EndReason why) {
        Instant moment = living(readVersion, at, now);
        end(ClaimState.ENDED, moment);
        destination = to;
        reason = why;
    }

    /** Whether the very same end has been written already, when a click or a request comes twice. */
    boolean endedAs(int readVersion, Destination to, EndReason why) {
        return state() == ClaimState.ENDED && version() == readVersion + 1 && destination == to && reason == why;
    }

    /** The moment at which it can end: not before it began, not to come. A moment is typed in whole minutes. */
    private Instant living(int readVersion, Instant at, Instant now) {
        if (state() != ClaimState.STAYING) {
            throw new StayEnded();
        }
        if (readVersion != version()) {
            throw new Stale();
        }
        Instant from = during().from();
        Instant moment = at.isBefore(from) && !at.isBefore(from.truncatedTo(ChronoUnit.MINUTES)) ? from : at;
        if (moment.isBefore(from)) {
            throw new Invalid("at", "before-start");
        }
        if (moment.isAfter(now)) {
            throw new Invalid("at", "future");
        }
        return moment;
    }

    boolean isMove() {
        return movedFrom != null;
    }

    StayView view(BedName bed, Keyring ring) {
        return new StayView(id(), bedId(), bed.house(), bed.label(), during().from(), during().until(), state(),
                moveReason, expectedUntil, agreed(ring), destination, reason, version());
    }

    private String agreed(Keyring ring) {
        return ring.open(subject(), place(), agreed);
    }

    private CellPlace place() {
        return new CellPlace("bed_claim", "agreed", id());
    }
}
