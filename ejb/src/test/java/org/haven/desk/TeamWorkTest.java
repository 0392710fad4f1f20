package org.haven.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.haven.casefile.CaseStatus;
import org.haven.casefile.CaseWorker;
import org.haven.casefile.CaseloadRow;
import org.haven.casefile.ReviewWaiting.Waiting;
import org.haven.casefile.RiskGlance;
import org.haven.notice.OverdueTask;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;
import org.junit.jupiter.api.Test;

class TeamWorkTest {

    private static final Instant NOW = Instant.parse("2026-11-03T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);
    private final StaffId casey = new StaffId(UUID.randomUUID());
    private final StaffId cleo = new StaffId(UUID.randomUUID());
    private final StaffId sunil = new StaffId(UUID.randomUUID());
    private final Names names = new Names(Map.of(casey, "Casey", cleo, "Cleo", sunil, "Sunil"), Set.of(casey, cleo));
    private final CaseloadRow a = open("A");
    private final CaseloadRow b = open("B");
    private final CaseloadRow c = open("C");
    private final CaseloadRow d = open("D");
    private final CaseloadRow e = open("E");

    @Test
    void reviews_that_are_overdue_come_first_then_the_greatest_risk_and_unknown_before_low() {
        TeamWork work = work();
        List<RiskRow> rows = work.risks(
                Map.of(a.id(), new RiskGlance("no-action", null), b.id(), new RiskGlance("medium", TODAY.minusDays(1)),
                        c.id(), new RiskGlance("high", TODAY), e.id(), new RiskGlance("low", null)),
                names, TODAY);
        assertEquals(List.of("B", "C", "D", "E", "A"), rows.stream().map(row -> row.file().number()).toList());
        assertEquals(List.of("medium", "high", "unknown", "low", "no-action"),
                rows.stream().map(RiskRow::level).toList());
        assertEquals(List.of(true, false, false, false, false), rows.stream().map(RiskRow::reviewOverdue).toList());
    }

    @Test
    void everybody_counts_each_case_once_and_whoever_has_none_is_there_too() {
        TeamWork work = work(works(a, casey, "lead"), works(a, casey, "caseworker"), works(b, casey, "caseworker"),
                works(c, casey, "stand-in"), works(c, sunil, "caseworker"));
        assertEquals(List.of(new LoadRow("Casey", 2, 1), new LoadRow("Sunil", 1, 0), new LoadRow("Cleo", 0, 0)),
                work.load(names));
        assertEquals(List.of("B", "C", "D", "E"), work.withoutLead().stream().map(CaseRef::number).toList());
    }

    @Test
    void hands_are_full_from_twelve_and_the_cap_is_passed_after_eighteen() {
        assertFalse(new LoadRow("Casey", 11, 0).full());
        assertTrue(new LoadRow("Casey", 12, 0).full());
        assertTrue(new LoadRow("Casey", 18, 0).full());
        assertFalse(new LoadRow("Casey", 18, 0).overCap());
        assertTrue(new LoadRow("Casey", 19, 0).overCap());
        assertFalse(new LoadRow("Casey", 19, 0).full());
    }

    @Test
    void what_waits_for_a_review_is_of_the_team_longest_first_and_says_who_may_not_review_it() {
        List<ReviewRow> rows = work().reviews(
                List.of(new Waiting("outcome", a.id(), UUID.randomUUID(), NOW, sunil, true),
                        new Waiting("closure", b.id(), UUID.randomUUID(), NOW.minusSeconds(60), casey, false),
                        new Waiting("outcome", new CaseId(UUID.randomUUID()), UUID.randomUUID(), NOW, casey, false)),
                names);
        assertEquals(List.of("closure", "outcome"), rows.stream().map(ReviewRow::kind).toList());
        assertEquals(List.of("Casey", "Sunil"), rows.stream().map(ReviewRow::by).toList());
        assertEquals(List.of(false, true), rows.stream().map(ReviewRow::own).toList());
    }

    @Test
    void a_task_in_a_case_of_another_team_is_shown_without_the_case() {
        List<OverdueRow> rows = work()
                .overdue(List.of(new OverdueTask(cleo, "x", new CaseId(UUID.randomUUID()), TODAY.minusDays(9)),
                        new OverdueTask(casey, "x", a.id(), TODAY.minusDays(1)),
                        new OverdueTask(casey, "x", null, TODAY.minusDays(2))), names);
        assertEquals(List.of("Casey", "Casey", "Cleo"), rows.stream().map(OverdueRow::person).toList());
        assertEquals(java.util.Arrays.asList(null, new CaseRef(a.id(), "A"), null),
                rows.stream().map(OverdueRow::file).toList());
    }

    @Test
    void whatever_stands_on_the_desk_is_in_the_log() {
        DeskView view = new DeskView(List.of(), List.of(), false, work().risks(Map.of(), names, TODAY), List.of(),
                List.of(), List.of(), false);
        assertEquals(5, view.shownTargets().size());
    }

    private TeamWork work(CaseWorker... workers) {
        return new TeamWork(List.of(a, b, c, d, e), List.of(workers));
    }

    private static CaseWorker works(CaseloadRow file, StaffId staff, String function) {
        return new CaseWorker(file.id(), staff, function);
    }

    private static CaseloadRow open(String number) {
        return new CaseloadRow(new CaseId(UUID.randomUUID()), number, CaseStatus.ACTIVE, NOW);
    }
}
