package org.haven.counselling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.haven.access.Permission;
import org.haven.calendar.CalendarEntry;
import org.haven.calendar.CalendarSource;
import org.haven.shared.CaseId;
import org.haven.shared.Period;
import org.haven.shared.StaffId;
import org.haven.shared.Today;

/** Puts sessions into calendars: into that of the case, and of those who hold them. */
@ApplicationScoped
class SessionsInCalendar implements CalendarSource {

    @Inject
    Sessions sessions;

    @Override
    public Permission permission() {
        return Permission.READ_COUNSELLING;
    }

    @Override
    public List<CalendarEntry> ofCase(CaseId caseId, Period within) {
        return entries(sessions.within(caseId, within));
    }

    @Override
    public List<CalendarEntry> ofStaff(StaffId staff, Period within) {
        return entries(sessions.within(staff, within));
    }

    private static List<CalendarEntry> entries(List<Session> sessions) {
        return sessions.stream().map(s -> new CalendarEntry("session", s.caseId(), s.plannedAt(), s.until(),
                Today.at(s.plannedAt()), s.state().code())).toList();
    }
}
