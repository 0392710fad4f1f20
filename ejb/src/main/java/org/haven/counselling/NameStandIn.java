package org.haven.counselling;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.compartment.CompartmentNotes;
import org.haven.shared.Invalid;
import org.haven.shared.Today;

/** The counsellor of a case names a colleague who reads and writes in their place, until a day. */
@UseCase
public class NameStandIn {

    @Inject
    CompartmentNotes notes;
    @Inject
    StandIns standIns;
    @Inject
    Clock clock;

    @Permitted(Permission.NAME_CLINICAL_STAND_IN)
    public void name(StandInNaming n) {
        LocalDate today = Today.at(clock.instant());
        if (n.until().isBefore(today) || n.until().isAfter(today.plusDays(StandInNaming.LONGEST))) {
            throw new Invalid("until", "stand-in-day");
        }
        if (standIns.choices(n.caseId()).stream().noneMatch(c -> c.id().equals(n.colleague()))) {
            throw new Invalid("colleague", "choice");
        }
        notes.nameStandIn(n.colleague(), n.until().plusDays(1).atStartOfDay(Today.ZONE).toInstant());
    }
}
