package org.haven.calendar;

import java.util.List;
import org.haven.access.Permission;
import org.haven.shared.CaseId;
import org.haven.shared.Period;
import org.haven.shared.StaffId;

/** A feature that has something to put into calendars. Each answer is one statement. */
public interface CalendarSource {

    /** Who may be shown these entries: those who hold this permission. */
    Permission permission();

    /** What this feature has in one case, in a transaction that opened that case. */
    List<CalendarEntry> ofCase(CaseId caseId, Period within);

    /** What this feature has for one member of staff, in a transaction that opened the caller's own cases. */
    List<CalendarEntry> ofStaff(StaffId staff, Period within);
}
