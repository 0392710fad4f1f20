package org.haven.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.haven.access.Permission;
import org.haven.audit.LogLine;
import org.haven.audit.LogQuery;
import org.haven.audit.ReadAccessLog;
import org.haven.shared.Invalid;
import org.haven.shared.Slice;
import org.haven.web.shared.Language;
import org.haven.web.shared.Times;
import org.haven.web.shared.Words;

/** The access log with its filters, newest first; the address holds the question, so it can be kept and sent. */
@Named("accessLog")
@RequestScoped
public class AccessLogPage {

    private static final int ROWS = 50;

    /** An action and what people call it. */
    public record Action(String code, String words) {
    }

    @Inject
    ReadAccessLog read;
    @Inject
    Language language;
    @Inject
    Times times;

    private String actor;
    private String action;
    private String number;
    private String result;
    private String from;
    private String until;
    private String before;
    private Slice<LogLine> lines;

    /** A filter that makes no sense is said beside it; the others stay as they were chosen. */
    public void open() {
        try {
            ask();
        } catch (Invalid e) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.addMessage(e.field(),
                    new FacesMessage(FacesMessage.SEVERITY_WARN, Words.of(language.getLocale(), e), null));
            faces.getExternalContext().setResponseStatus(400);
            lines = new Slice<>(List.of(), false);
        }
    }

    private void ask() {
        lines = read.read(new LogQuery(lower(actor), action, caseNumber(), result, start(from, 0), start(until, 1),
                position(), ROWS));
    }

    public List<LogLine> getLines() {
        return lines.items();
    }

    public boolean isMore() {
        return lines.more();
    }

    public boolean isFiltered() {
        return actor != null || action != null || number != null || result != null || from != null || until != null;
    }

    public String getOlder() {
        return here() + "before=" + lines.items().get(lines.items().size() - 1).seq();
    }

    public String getNewest() {
        return here();
    }

    public boolean isOlderShown() {
        return before != null;
    }

    public List<Action> getActions() {
        return Arrays.stream(Permission.values()).map(p -> new Action(p.code(), language.words("action." + p.code())))
                .sorted(Comparator.comparing(Action::words, Collator.getInstance(language.getLocale()))).toList();
    }

    public List<String> getResults() {
        return List.of("done", "refused", "failed");
    }

    private String here() {
        StringBuilder address = new StringBuilder("/app/audit/log.xhtml?");
        with(address, "actor", actor);
        with(address, "action", action);
        with(address, "number", number);
        with(address, "result", result);
        with(address, "from", from);
        with(address, "until", until);
        return address.toString();
    }

    private static void with(StringBuilder address, String name, String value) {
        if (value != null) {
            address.append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)).append('&');
        }
    }

    /** A case number as people type it, in the form the log holds it. */
    private String caseNumber() {
        if (number == null) {
            return null;
        }
        String bare = number.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").replaceFirst("^C(?=.{9}$)", "");
        return bare.length() == 9
                ? "C-" + bare.substring(0, 4) + "-" + bare.substring(4, 8) + "-" + bare.substring(8)
                : number;
    }

    private Instant start(String day, int daysLater) {
        if (day == null) {
            return null;
        }
        try {
            return LocalDate.parse(day).plusDays(daysLater).atStartOfDay(times.zone()).toInstant();
        } catch (DateTimeException e) {
            throw new Invalid(daysLater == 0 ? "from" : "until", "format");
        }
    }

    private Long position() {
        try {
            return before == null ? null : Long.valueOf(before);
        } catch (NumberFormatException e) {
            throw new Invalid("before", "page");
        }
    }

    private static String lower(String login) {
        return login == null ? null : login.strip().toLowerCase(Locale.ROOT);
    }

    private static String given(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = given(actor);
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = given(action);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = given(number);
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = given(result);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = given(from);
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = given(until);
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = given(before);
    }
}
