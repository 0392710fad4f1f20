package org.haven.calendar;

import jakarta.inject.Inject;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** What is agreed for my days, in all of my cases. */
@UseCase
public class SeeMyCalendar {

    @Inject
    Calendars calendars;
    @Inject
    CurrentStaff staff;

    @Permitted(Permission.SEE_MY_CALENDAR)
    public CalendarView see(CalendarWindow window) {
        return calendars.of(window, source -> source.ofStaff(staff.id(), window.period()));
    }
}
