package org.haven.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Which day it is where the agency works ({@code HAVEN_TIME_ZONE}, else the server's own zone), and which can be meant. */
public final class Today {

    public static final ZoneId ZONE = zone(System.getenv("HAVEN_TIME_ZONE"));

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final Instant FIRST = year(FIRST_YEAR);
    private static final Instant LAST = year(LAST_YEAR + 1);

    private Today() {
    }

    public static LocalDate at(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** @throws Invalid when no person who works here can mean it: before 1900 or after 2199 */
    public static Instant plausible(String field, Instant moment) {
        if (moment != null && (moment.isBefore(FIRST) || !moment.isBefore(LAST))) {
            throw new Invalid(field, "format");
        }
        return moment;
    }

    /** @throws Invalid when no person who works here can mean it: before 1900 or after 2199 */
    public static LocalDate plausible(String field, LocalDate day) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            throw new Invalid(field, "format");
        }
        return day;
    }

    private static Instant year(int year) {
        return LocalDate.ofYearDay(year, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    static ZoneId zone(String given) {
        return given == null || given.isBlank() ? ZoneId.systemDefault() : ZoneId.of(given.strip());
    }
}
