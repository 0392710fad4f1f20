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
import org.haven.shared.Today;

/** Days and hours as people here read them: in their language, in the agency's time zone. */
@Named
@RequestScoped
public class Times {

    @Inject
    Language language;
    @Inject
    Clock clock;

    /** Day and hour. */
    public String moment(Instant at) {
        return at == null
                ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale())
                        .withZone(Today.ZONE).format(at);
    }

    /** Day, hour and second, for a log. */
    public String exact(Instant at) {
        return at == null
                ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM).withLocale(locale())
                        .withZone(Today.ZONE).format(at);
    }

    /** The day of a moment. */
    public String dayOf(Instant at) {
        return at == null ? "" : day(Today.at(at));
    }

    public String day(LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()).format(day);
    }

    /** The day with its weekday, as a heading. */
    public String longDay(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale()).format(day);
    }

    /** The hour alone. */
    public String hour(Instant at) {
        return at == null
                ? ""
                : DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale()).withZone(Today.ZONE)
                        .format(at);
    }

    /** The name of the time zone in which everything is shown. */
    public String getZone() {
        return Today.ZONE.getDisplayName(TextStyle.FULL, locale());
    }

    public ZoneId zone() {
        return Today.ZONE;
    }

    public LocalDate today() {
        return Today.at(clock.instant());
    }

    private Locale locale() {
        Locale chosen = language.getLocale();
        return chosen.getLanguage().equals("en") ? Locale.UK : chosen;
    }
}
