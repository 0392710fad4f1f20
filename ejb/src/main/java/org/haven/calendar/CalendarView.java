package org.haven.calendar;

import java.util.List;
import java.util.UUID;
import org.haven.access.Shows;

/** A calendar, in the order of time; what is about a whole day comes first on its day. */
public record CalendarView(List<CalendarLine> lines) implements Shows {

    public CalendarView {
        lines = List.copyOf(lines);
    }

    @Override
    public List<UUID> shownTargets() {
        return lines.stream().map(line -> line.caseId().value()).distinct().toList();
    }
}
