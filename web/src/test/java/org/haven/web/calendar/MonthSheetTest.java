package org.haven.web.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.haven.calendar.CalendarLine;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.junit.jupiter.api.Test;

class MonthSheetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void every_month_is_whole_weeks_from_monday_with_each_of_its_days_once() {
        for (YearMonth month = YearMonth.of(2024, 1); month
                .isBefore(YearMonth.of(2030, 1)); month = month.plusMonths(1)) {
            List<List<MonthSheet.Day>> weeks = new MonthSheet(month, TODAY, List.of()).getWeeks();
            assertTrue(weeks.size() >= 4 && weeks.size() <= 6, month.toString());
            weeks.forEach(week -> {
                assertEquals(7, week.size());
                assertEquals(DayOfWeek.MONDAY, week.get(0).date().getDayOfWeek());
            });
            assertEquals(month.lengthOfMonth(),
                    weeks.stream().flatMap(List::stream).filter(MonthSheet.Day::inMonth).count());
        }
    }

    @Test
    void an_entry_stands_on_its_day_and_the_agenda_holds_the_days_of_the_month_alone() {
        MonthSheet sheet = new MonthSheet(YearMonth.of(2026, 11), TODAY,
                List.of(line(TODAY), line(TODAY), line(LocalDate.of(2026, 12, 1))));
        assertEquals(3, sheet.getWeeks().stream().flatMap(List::stream).mapToInt(day -> day.lines().size()).sum());
        assertEquals(List.of(TODAY), sheet.getAgenda().stream().map(MonthSheet.Day::date).toList());
        assertTrue(sheet.getAgenda().get(0).today());
    }

    @Test
    void a_month_is_read_from_an_address_or_told_to_be_none() {
        assertEquals(YearMonth.of(2026, 11), MonthSheet.month(null, TODAY));
        assertEquals(YearMonth.of(2027, 2), MonthSheet.month("2027-02", TODAY));
        for (String none : List.of("2026-13", "november", "-1", "2026-11-25", "9999999999-01")) {
            assertEquals("month", assertThrows(Invalid.class, () -> MonthSheet.month(none, TODAY)).field());
        }
        assertThrows(Invalid.class, () -> MonthSheet.window(YearMonth.of(1899, 12)));
        assertThrows(Invalid.class, () -> MonthSheet.window(YearMonth.of(9999, 12)));
    }

    @Test
    void a_month_has_its_name_in_the_language_of_the_reader() {
        MonthSheet sheet = new MonthSheet(YearMonth.of(2026, 11), TODAY, List.of());
        assertEquals("November 2026", sheet.title(Locale.ENGLISH));
        assertEquals("noviembre 2026", sheet.title(new Locale("es")));
        assertEquals(7, sheet.weekdays(new Locale("es")).size());
        assertEquals("2026-10", sheet.getEarlier());
        assertEquals("2026-12", sheet.getLater());
    }

    private static CalendarLine line(LocalDate day) {
        return new CalendarLine("risk-review", new CaseId(UUID.randomUUID()), "C-0000-0000-0", day, null, null, null);
    }
}
