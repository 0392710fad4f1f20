package org.haven.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.haven.casefile.CaseWorker;
import org.haven.casefile.CaseloadRow;
import org.haven.casefile.ReviewWaiting;
import org.haven.casefile.RiskGlance;
import org.haven.notice.OverdueTask;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;
import org.haven.staff.CareFunction;

/** The open cases of a team and who works on them, laid out as a supervisor looks at them. */
final class TeamWork {

    private static final String UNKNOWN = "unknown";
    private static final List<String> BY_LEVEL = List.of("high", "medium", UNKNOWN, "low", "no-action");

    private final List<CaseloadRow> cases;
    private final List<CaseWorker> workers;
    private final Map<CaseId, CaseRef> refs;
    private final Map<CaseId, StaffId> leads = new HashMap<>();

    TeamWork(List<CaseloadRow> cases, List<CaseWorker> workers) {
        this.cases = cases;
        this.workers = workers;
        refs = cases.stream().collect(Collectors.toMap(CaseloadRow::id, row -> new CaseRef(row.id(), row.number())));
        workers.stream().filter(TeamWork::leads).forEach(worker -> leads.put(worker.caseId(), worker.staff()));
    }

    List<CaseWorker> workers() {
        return workers;
    }

    /** What features say is waiting, longest first; a case of no team of mine is left out. */
    List<ReviewRow> reviews(Collection<ReviewWaiting.Waiting> waiting, Names names) {
        return waiting.stream().filter(each -> refs.containsKey(each.caseId()))
                .sorted(Comparator.comparing(ReviewWaiting.Waiting::since)).map(each -> new ReviewRow(each.kind(),
                        refs.get(each.caseId()), each.aboutId(), each.since(), names.of(each.by()), each.own()))
                .toList();
    }

    List<OverdueRow> overdue(List<OverdueTask> tasks, Names names) {
        return tasks.stream()
                .map(task -> new OverdueRow(names.of(task.staff()), task.kind(),
                        task.caseId() == null ? null : refs.get(task.caseId()), task.dueOn()))
                .sorted(Comparator.comparing(OverdueRow::person).thenComparing(OverdueRow::dueOn)).toList();
    }

    List<RiskRow> risks(Map<CaseId, RiskGlance> risks, Names names, LocalDate today) {
        return cases.stream().map(row -> risk(row.id(), risks.get(row.id()), names, today))
                .sorted(Comparator.comparing(RiskRow::reviewOverdue).reversed()
                        .thenComparing(row -> BY_LEVEL.indexOf(row.level()))
                        .thenComparing(RiskRow::reviewOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(row -> row.file().number()))
                .toList();
    }

    private RiskRow risk(CaseId id, RiskGlance risk, Names names, LocalDate today) {
        return new RiskRow(refs.get(id), risk == null ? UNKNOWN : risk.level(), risk == null ? null : risk.reviewOn(),
                risk != null && risk.reviewOverdue(today), names.of(leads.get(id)));
    }

    /** Everybody who can be given cases, those with none among them, and everybody who has some. */
    List<LoadRow> load(Names names) {
        Map<StaffId, Set<CaseId>> all = new HashMap<>();
        names.carrying().forEach(staff -> all.put(staff, new HashSet<>()));
        workers.stream().filter(worker -> !CareFunction.STAND_IN.code().equals(worker.function()))
                .forEach(worker -> all.computeIfAbsent(worker.staff(), s -> new HashSet<>()).add(worker.caseId()));
        return all.entrySet().stream()
                .map(each -> new LoadRow(names.of(each.getKey()), each.getValue().size(), led(each.getKey())))
                .sorted(Comparator.comparing(LoadRow::cases).reversed().thenComparing(LoadRow::person)).toList();
    }

    private int led(StaffId staff) {
        return (int) leads.values().stream().filter(staff::equals).count();
    }

    List<CaseRef> withoutLead() {
        return cases.stream().filter(row -> !leads.containsKey(row.id())).map(row -> refs.get(row.id())).toList();
    }

    Collection<StaffId> leading() {
        return leads.values();
    }

    /** Cases whose lead works for the team no more, by number. */
    List<LeaverRow> ofLeavers(Set<StaffId> left, Names names) {
        return cases.stream().filter(row -> left.contains(leads.get(row.id())))
                .map(row -> new LeaverRow(refs.get(row.id()), names.of(leads.get(row.id()))))
                .sorted(Comparator.comparing(row -> row.file().number())).toList();
    }

    private static boolean leads(CaseWorker worker) {
        return CareFunction.LEAD.code().equals(worker.function());
    }
}
