package org.haven.placement;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Keeps a bed free for one survivor for a few hours. It ends by itself: from the moment its time is over it counts for
 * nothing, whether or not anybody has put it away.
 */
@Entity
@DiscriminatorValue("hold")
class BedHold extends BedClaim {
    static final Duration LASTS = Duration.ofHours(4);

    protected BedHold() {
    }

    BedHold(Claimant claimant, UUID bed) {
        super(claimant, bed, claimant.at(), claimant.at().plus(LASTS), ClaimState.HELD);
    }

    boolean isLive(Instant now) {
        return state() == ClaimState.HELD && during().contains(now);
    }

    /** The survivor moves in. */
    void confirm(Instant now) {
        live(now);
        pass(ClaimState.CONFIRMED);
    }

    /** The bed is not needed after all. Giving it back twice is giving it back. */
    void release(Instant now) {
        if (state() != ClaimState.RELEASED) {
            live(now);
            pass(ClaimState.RELEASED);
        }
    }

    /** @throws HoldEnded when it counts no more */
    private void live(Instant now) {
        if (!isLive(now)) {
            throw new HoldEnded();
        }
    }

    /** Puts a hold away whose time is over; leaves any other as it is. */
    void tidy(Instant now) {
        if (state() == ClaimState.HELD && !isLive(now)) {
            pass(ClaimState.EXPIRED);
        }
    }

    HoldView view(BedName bed, Instant now) {
        ClaimState shown = state() == ClaimState.HELD && !isLive(now) ? ClaimState.EXPIRED : state();
        return new HoldView(id(), bedId(), bed.house(), bed.label(), madeAt(), during().until(), shown);
    }
}
