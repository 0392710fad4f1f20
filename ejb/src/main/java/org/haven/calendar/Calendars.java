package org.haven.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.haven.access.CurrentStaff;
import org.haven.casefile.CaseFiles;
import org.haven.shared.CaseId;

/** Asks every feature that has something for calendars, as far as the caller may see its section. */
@ApplicationScoped
class Calendars {

    @Inject
    @Any
    Instance<CalendarSource> sources;
    @Inject
    CurrentStaff staff;
    @Inject
    CaseFiles files;

    /** An entry of a case that this transaction does not show is left out. */
    CalendarView of(CalendarWindow window, Function<CalendarSource, List<CalendarEntry>> question) {
        List<CalendarEntry> entries = sources.stream().filter(source -> staff.may(source.permission()))
                .flatMap(source -> question.apply(source).stream()).filter(entry -> window.contains(entry.day()))
                .toList();
        Map<CaseId, String> numbers = files.numbers(entries.stream().map(CalendarEntry::caseId).toList());
        return new CalendarView(entries.stream().filter(entry -> numbers.containsKey(entry.caseId()))
                .map(entry -> line(entry, numbers.get(entry.caseId())))
                .sorted(Comparator.comparing(CalendarLine::day)
                        .thenComparing(CalendarLine::at, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(CalendarLine::kind).thenComparing(CalendarLine::number))
                .toList());
    }

    private static CalendarLine line(CalendarEntry entry, String number) {
        return new CalendarLine(entry.kind(), entry.caseId(), number, entry.day(), entry.at(), entry.until(),
                entry.state());
    }
}
