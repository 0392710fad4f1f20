package org.haven.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days and hours as people here read them: in their language, in the agency's time zone. */
@Named
@RequestScoped
public class Times {

    private static final ZoneId AGENCY = agency();

    @Inject
    Language language;
    @Inject
    Clock clock;

    /** Day and hour. */
    public String moment(Instant at) {
        return at == null
                ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale())
                        .withZone(AGENCY).format(at);
    }

    /** Day, hour and second, for a log. */
    public String exact(Instant at) {
        return at == null
                ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM).withLocale(locale())
                        .withZone(AGENCY).format(at);
    }

    /** The day of a moment. */
    public String dayOf(Instant at) {
        return at == null ? "" : day(LocalDate.ofInstant(at, AGENCY));
    }

    public String day(LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()).format(day);
    }

    /** The name of the time zone in which everything is shown. */
    public String getZone() {
        return AGENCY.getDisplayName(TextStyle.FULL, locale());
    }

    public ZoneId zone() {
        return AGENCY;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), AGENCY);
    }

    private Locale locale() {
        Locale chosen = language.getLocale();
        return chosen.getLanguage().equals("en") ? Locale.UK : chosen;
    }

    private static ZoneId agency() {
        String given = System.getenv("HAVEN_TIME_ZONE");
        return given == null || given.isBlank() ? ZoneId.systemDefault() : ZoneId.of(given.strip());
    }
}
