package org.haven.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import org.haven.calendar.SeeCaseCalendar;
import org.haven.web.casefile.CaseHeader;
import org.haven.web.shared.Times;

/** The calendar of a case, a month at a time. */
@Named("caseCalendar")
@RequestScoped
public class CaseCalendarPage {

    @Inject
    SeeCaseCalendar see;
    @Inject
    CaseHeader header;
    @Inject
    Times times;

    private String month;
    private MonthSheet sheet;

    public void open() {
        YearMonth shown = MonthSheet.month(month, times.today());
        sheet = new MonthSheet(shown, times.today(), see.see(header.id(), MonthSheet.window(shown)).lines());
    }

    /** Asked again only when the name has been shown and the page is drawn once more. */
    public MonthSheet getSheet() {
        if (sheet == null) {
            open();
        }
        return sheet;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
