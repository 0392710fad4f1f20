package org.haven.itest.probe;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.calendar.CalendarEntry;
import org.haven.calendar.CalendarSource;
import org.haven.casefile.CloseObstacle;
import org.haven.consent.PacketPart;
import org.haven.shared.CaseId;
import org.haven.shared.Period;

/** Asks within one case what its features answer to those who close it, lay out a packet of it, or draw its calendar. */
@UseCase
public class AskPorts {

    /** What all of them said. */
    public record Answers(List<CloseObstacle.Obstacle> obstacles, List<PacketPart.PacketLine> packet,
            List<CalendarEntry> calendar) {
    }

    @Inject
    @Any
    Instance<CloseObstacle> obstacles;
    @Inject
    @Any
    Instance<PacketPart> parts;
    @Inject
    @Any
    Instance<CalendarSource> calendars;

    @Permitted(Permission.OPEN_CASE_FILE)
    public Answers ask(CaseId caseId, Period within) {
        return new Answers(obstacles.stream().flatMap(o -> o.obstacles(caseId).stream()).toList(),
                parts.stream().flatMap(p -> p.lines(caseId).stream()).toList(),
                calendars.stream().flatMap(c -> c.ofCase(caseId, within).stream()).toList());
    }
}
