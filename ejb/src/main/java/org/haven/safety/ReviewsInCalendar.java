package org.haven.safety;

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

/** Puts into the calendar when a risk is to be looked at again, by whoever assessed it last. */
@ApplicationScoped
class ReviewsInCalendar implements CalendarSource {

    @Inject
    RiskAssessments assessments;

    @Override
    public Permission permission() {
        return Permission.READ_SAFETY;
    }

    @Override
    public List<CalendarEntry> ofCase(CaseId caseId, Period within) {
        return entries(assessments.toReview(caseId, Today.at(within.from()), Today.at(within.until())));
    }

    @Override
    public List<CalendarEntry> ofStaff(StaffId staff, Period within) {
        return entries(assessments.toReview(staff, Today.at(within.from()), Today.at(within.until())));
    }

    private static List<CalendarEntry> entries(List<RiskAssessment> reviews) {
        return reviews.stream().map(r -> new CalendarEntry("risk-review", r.caseId(), null, null, r.reviewOn(), null))
                .toList();
    }
}
