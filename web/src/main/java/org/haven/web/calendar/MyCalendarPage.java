package org.haven.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import org.haven.calendar.SeeMyCalendar;
import org.haven.web.shared.Times;

/** My calendar, a month at a time. */
@Named("myCalendar")
@RequestScoped
public class MyCalendarPage {

    @Inject
    SeeMyCalendar see;
    @Inject
    Times times;

    private String month;
    private MonthSheet sheet;

    public void open() {
        YearMonth shown = MonthSheet.month(month, times.today());
        sheet = new MonthSheet(shown, times.today(), see.see(MonthSheet.window(shown)).lines());
    }

    public MonthSheet getSheet() {
        return sheet;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
