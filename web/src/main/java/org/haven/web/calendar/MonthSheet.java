package org.haven.web.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.haven.calendar.CalendarLine;
import org.haven.calendar.CalendarWindow;
import org.haven.shared.Invalid;

/** One month, laid out in whole weeks from Monday, with what stands on each of its days. */
public final class MonthSheet {

    private static final int WEEK = 7;

    /** A day of the sheet. */
    public record Day(LocalDate date, boolean inMonth, boolean today, List<CalendarLine> lines) {
    }

    private final YearMonth month;
    private final LocalDate today;
    private final Map<LocalDate, List<CalendarLine>> lines;

    MonthSheet(YearMonth month, LocalDate today, List<CalendarLine> lines) {
        this.month = month;
        this.today = today;
        this.lines = lines.stream().collect(Collectors.groupingBy(CalendarLine::day));
    }

    /** @param typed year and month as an address has them; the present month when there is none */
    static YearMonth month(String typed, LocalDate today) {
        try {
            return typed == null || typed.isBlank() ? YearMonth.from(today) : YearMonth.parse(typed);
        } catch (DateTimeParseException e) {
            throw new Invalid("month", "format");
        }
    }

    /** All days of the sheet, those of the neighbouring months included. */
    static CalendarWindow window(YearMonth month) {
        return new CalendarWindow(month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                month.atEndOfMonth().with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    public List<List<Day>> getWeeks() {
        CalendarWindow window = window(month);
        return window.from().datesUntil(window.until(), java.time.Period.ofDays(WEEK))
                .map(monday -> monday.datesUntil(monday.plusDays(WEEK)).map(this::day).toList()).toList();
    }

    /** The days of the month on which there is something. */
    public List<Day> getAgenda() {
        return Stream.iterate(month.atDay(1), day -> !day.isAfter(month.atEndOfMonth()), day -> day.plusDays(1))
                .map(this::day).filter(day -> !day.lines().isEmpty()).toList();
    }

    private Day day(LocalDate date) {
        return new Day(date, YearMonth.from(date).equals(month), date.equals(today),
                lines.getOrDefault(date, List.of()));
    }

    public boolean isPresent() {
        return YearMonth.from(today).equals(month);
    }

    public String getEarlier() {
        return month.minusMonths(1).toString();
    }

    public String getLater() {
        return month.plusMonths(1).toString();
    }

    public String title(Locale locale) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", locale).format(month);
    }

    public List<String> weekdays(Locale locale) {
        return Arrays.stream(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                .toList();
    }
}
