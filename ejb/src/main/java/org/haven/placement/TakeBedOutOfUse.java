package org.haven.placement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.notice.Tasks;
import org.haven.shared.Invalid;
import org.haven.shared.Today;

/** The house takes a bed out of use. Nobody may live in it; a hold on it ends, and its caseworker is told. */
@UseCase
public class TakeBedOutOfUse {
    static final String HOLD_CANCELLED = "placement.hold-cancelled";

    @Inject
    Shelters shelters;
    @Inject
    Tasks tasks;
    @Inject
    Clock clock;

    /** @throws BedLivedIn when somebody lives in it */
    @Permitted(Permission.TAKE_BED_OUT_OF_USE)
    public void take(BedOfHouse bed, OutOfUse reason) {
        if (reason == null) {
            throw new Invalid("reason", "required");
        }
        LocalDate today = Today.at(clock.instant());
        shelters.outOfUse(bed.bedId(), reason).forEach(h -> tasks.add(h.madeBy(), HOLD_CANCELLED, h.caseId(), today));
    }
}
