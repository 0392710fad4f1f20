package org.haven.staff;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.Invalid;
import org.haven.shared.NotFound;
import org.haven.shared.Today;

/** The supervisor names who stands in for a colleague who is away; it ends by itself. */
@UseCase
public class CoverLeave {

    @Inject
    StaffDirectory directory;
    @Inject
    Leaves leaves;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    @Permitted(Permission.COVER_LEAVE)
    public int cover(LeaveCover cover) {
        LocalDate today = Today.at(clock.instant());
        if (cover.until().isBefore(today) || cover.until().isAfter(today.plusDays(LeaveCover.LONGEST))) {
            throw new Invalid("until", "stand-in-day");
        }
        staff.teamId().map(team -> directory.member(team, cover.colleague())).orElseThrow(NotFound::new);
        if (directory.sameTrade(cover.colleague(), staff.id()).stream()
                .noneMatch(each -> each.id().equals(cover.standIn()))) {
            throw new Invalid("standIn", "choice");
        }
        int cases = leaves.covered(cover);
        if (cases == 0) {
            throw new NothingToCover();
        }
        return cases;
    }
}
