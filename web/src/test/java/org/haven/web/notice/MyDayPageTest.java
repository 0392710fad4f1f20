package org.haven.web.notice;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.haven.calendar.CalendarLine;
import org.haven.notice.TaskView;
import org.haven.shared.CaseId;
import org.junit.jupiter.api.Test;

class MyDayPageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final CaseId CASE = new CaseId(UUID.randomUUID());

    @Test
    void a_deadline_or_a_review_of_risk_that_a_task_reminds_of_that_day_is_told_once() {
        assertTrue(MyDayPage.same(line("legal-deadline"), task("legal.deadline", CASE, DAY)));
        assertTrue(MyDayPage.same(line("risk-review"), task("safety.risk-review", CASE, DAY)));
    }

    @Test
    void another_task_of_the_same_case_and_day_hides_nothing() {
        for (String kind : List.of("safety.risk-review", "outcome.review", "casefile.follow-up", "plan.action")) {
            assertFalse(MyDayPage.same(line("legal-deadline"), task(kind, CASE, DAY)), kind);
        }
        for (String kind : List.of("legal.deadline", "outcome.review", "casefile.follow-up", "plan.action")) {
            assertFalse(MyDayPage.same(line("risk-review"), task(kind, CASE, DAY)), kind);
        }
    }

    @Test
    void the_same_kind_for_another_day_or_case_or_none_hides_nothing() {
        assertFalse(MyDayPage.same(line("legal-deadline"), task("legal.deadline", CASE, DAY.plusDays(1))));
        assertFalse(MyDayPage.same(line("legal-deadline"), task("legal.deadline", new CaseId(UUID.randomUUID()), DAY)));
        assertFalse(MyDayPage.same(line("legal-deadline"), task("legal.deadline", null, DAY)));
    }

    @Test
    void what_no_task_reminds_of_is_always_told() {
        assertFalse(MyDayPage.same(line("session"), task("legal.deadline", CASE, DAY)));
    }

    private static CalendarLine line(String kind) {
        return new CalendarLine(kind, CASE, "C-1", DAY, null, null, null);
    }

    private static TaskView task(String kind, CaseId file, LocalDate due) {
        return new TaskView(UUID.randomUUID(), kind, file, due, false);
    }
}
