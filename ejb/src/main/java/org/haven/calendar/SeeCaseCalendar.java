package org.haven.calendar;

import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.CaseId;

/** What is agreed for one case, by whomever. */
@UseCase
public class SeeCaseCalendar {

    @Inject
    Calendars calendars;

    @Permitted(Permission.SEE_CASE_CALENDAR)
    public CalendarView see(CaseId caseId, CalendarWindow window) {
        return calendars.of(window, source -> source.ofCase(caseId, window.period()));
    }
}
