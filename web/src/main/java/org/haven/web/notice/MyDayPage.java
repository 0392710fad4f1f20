package org.haven.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.haven.access.CurrentCaller;
import org.haven.access.Permission;
import org.haven.calendar.CalendarLine;
import org.haven.calendar.CalendarWindow;
import org.haven.calendar.SeeMyCalendar;
import org.haven.casefile.CaseloadRow;
import org.haven.casefile.ListCaseload;
import org.haven.desk.DeskView;
import org.haven.desk.OpenDesk;
import org.haven.intake.IntakeRow;
import org.haven.intake.Known;
import org.haven.intake.ListIntakes;
import org.haven.notice.JobView;
import org.haven.notice.MyDay;
import org.haven.notice.SeeMyDay;
import org.haven.notice.TaskView;
import org.haven.shared.Page;
import org.haven.web.shared.Times;

/** The first screen after sign-in. */
@Named("myDay")
@RequestScoped
public class MyDayPage {

    private static final int NEWEST = 5;
    private static final int WEEK = 7;
    /** What is about a whole day in calendars, and the task that reminds of it. */
    private static final Map<String, String> REMINDED = Map.of("legal-deadline", "legal.deadline", "risk-review",
            "safety.risk-review");

    @Inject
    SeeMyDay see;
    @Inject
    ListCaseload cases;
    @Inject
    ListIntakes intakes;
    @Inject
    SeeMyCalendar calendar;
    @Inject
    OpenDesk desk;
    @Inject
    CurrentCaller caller;
    @Inject
    Times times;

    private MyDay day;
    private List<CaseloadRow> newest = List.of();
    private List<IntakeRow> waiting = List.of();
    private List<CalendarLine> week = List.of();
    private DeskView team;
    private String did;

    public void open() {
        day = see.see();
        if (isWithCases()) {
            newest = cases.list(new Page(0, NEWEST)).cases().items();
        }
        if (caller.may(Permission.LIST_INTAKES)) {
            waiting = intakes.list(new Page(0, NEWEST)).contacts().items();
        }
        if (isWithCalendar()) {
            LocalDate today = times.today();
            week = calendar.see(new CalendarWindow(today, today.plusDays(WEEK))).lines().stream()
                    .filter(this::toldNowhereElse).toList();
        }
        if (caller.may(Permission.OPEN_DESK)) {
            team = desk.open();
        }
    }

    private boolean toldNowhereElse(CalendarLine line) {
        return day.tasks().stream().noneMatch(task -> same(line, task));
    }

    /** Whether a task reminds of the very thing that the calendar has on that day; then it is told once, as the task. */
    static boolean same(CalendarLine line, TaskView task) {
        return task.kind().equals(REMINDED.get(line.kind())) && line.caseId().equals(task.caseId())
                && line.day().equals(task.dueOn());
    }

    /** The next seven days of my calendar. */
    public List<CalendarLine> getWeek() {
        return week;
    }

    public boolean isWithCalendar() {
        return caller.may(Permission.SEE_MY_CALENDAR);
    }

    /** Whether the code of conduct is still to be accepted. */
    public boolean isConductDue() {
        return day.conductDue();
    }

    public boolean isSupervising() {
        return team != null;
    }

    public int getReviews() {
        return team.reviews().size();
    }

    public String getTeamOverdue() {
        return team.overdue().size() + (team.moreOverdue() ? "+" : "");
    }

    public long getHighRisk() {
        return team.risks().stream().filter(row -> "high".equals(row.level())).count();
    }

    /** Where the thing is that a task asks for; null where there is no page of it. */
    public String address(TaskView task) {
        if (task.kind().equals("approval.waiting")) {
            return "/app/approval/approvals.xhtml";
        }
        if (task.caseId() == null) {
            return null;
        }
        String page = switch (task.kind()) {
            case "glass.review" -> "glass/openings";
            case "conflict.declared" -> "conflict/locks";
            default -> task.kind().startsWith("handover.") ? "handover/handover" : "casefile/file";
        };
        return "/app/" + page + ".xhtml?case=" + task.caseId();
    }

    /** Contacts that nobody has decided on: danger first. */
    public List<IntakeRow> getWaiting() {
        return waiting;
    }

    /** Whether somebody who waits is in danger. */
    public boolean isDanger() {
        return waiting.stream().anyMatch(row -> row.immediateDanger() == Known.YES);
    }

    public List<TaskView> getOverdue() {
        LocalDate today = times.today();
        return day.tasks().stream().filter(t -> t.dueOn().isBefore(today)).toList();
    }

    public List<TaskView> getToday() {
        LocalDate today = times.today();
        return day.tasks().stream().filter(t -> t.dueOn().equals(today)).toList();
    }

    public List<TaskView> getLater() {
        LocalDate today = times.today();
        return day.tasks().stream().filter(t -> t.dueOn().isAfter(today)).toList();
    }

    public List<JobView> getJobs() {
        return day.jobs();
    }

    public List<CaseloadRow> getNewest() {
        return newest;
    }

    public boolean isNothing() {
        return day.tasks().isEmpty() && waiting.isEmpty();
    }

    public boolean isWithCases() {
        return caller.may(Permission.LIST_CASELOAD);
    }

    public boolean isFinishing() {
        return caller.may(Permission.FINISH_TASK);
    }

    public boolean isCancelling() {
        return caller.may(Permission.CANCEL_JOB);
    }

    public boolean isTakingContacts() {
        return caller.may(Permission.RECORD_INTAKE);
    }

    /** Taking contacts is this person's main work: the way there is large. */
    public boolean isTakingContactsFirst() {
        return isTakingContacts() && !isWithCases();
    }

    public boolean isReadingLog() {
        return caller.may(Permission.READ_ACCESS_LOG);
    }

    public boolean isSeeingShelters() {
        return caller.may(Permission.LIST_SHELTERS);
    }

    public boolean isListingStaff() {
        return caller.may(Permission.LIST_STAFF);
    }

    /** What was just done here: task or job. */
    public String getDid() {
        return "task".equals(did) || "job".equals(did) ? did : null;
    }

    public void setDid(String did) {
        this.did = did;
    }
}
