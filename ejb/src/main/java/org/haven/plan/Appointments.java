package org.haven.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.haven.access.Permission;
import org.haven.calendar.CalendarEntry;
import org.haven.calendar.CalendarSource;
import org.haven.shared.CaseId;
import org.haven.shared.Period;
import org.haven.shared.StaffId;

/** Puts appointments into calendars. */
@ApplicationScoped
class Appointments implements CalendarSource {

    @Inject
    Plans plans;

    @Override
    public Permission permission() {
        return Permission.READ_PLAN;
    }

    @Override
    public List<CalendarEntry> ofCase(CaseId caseId, Period within) {
        return plans.appointments(caseId, within).stream().map(Appointment::onCalendar).toList();
    }

    @Override
    public List<CalendarEntry> ofStaff(StaffId staff, Period within) {
        return plans.appointments(staff, within).stream().map(Appointment::onCalendar).toList();
    }
}
