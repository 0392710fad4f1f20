package org.haven.itest.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.haven.access.AccessRefused;
import org.haven.casefile.ClosureDecision;
import org.haven.casefile.ClosureReason;
import org.haven.casefile.DecideClosure;
import org.haven.casefile.NewClosure;
import org.haven.casefile.RequestClosure;
import org.haven.desk.DeskView;
import org.haven.desk.LoadRow;
import org.haven.desk.OpenDesk;
import org.haven.desk.OverdueRow;
import org.haven.desk.ReviewRow;
import org.haven.itest.given.Given;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.Staff;
import org.haven.outcome.AssessOutcome;
import org.haven.outcome.NewAssessment;
import org.haven.outcome.OutcomeReview;
import org.haven.outcome.ProposalDraft;
import org.haven.outcome.ProposeOutcome;
import org.haven.outcome.ReviewOutcome;
import org.haven.outcome.Stage;
import org.haven.safety.AssessRisk;
import org.haven.safety.RiskJudgement;
import org.haven.safety.RiskLevel;
import org.haven.shared.CaseId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The supervisor's desk shows the team, all of it, and nothing of any other. */
class DeskTest extends InsideTest {

    @Inject
    OpenDesk desk;
    @Inject
    AssessRisk assess;
    @Inject
    AssessOutcome assessOutcome;
    @Inject
    ProposeOutcome propose;
    @Inject
    ReviewOutcome review;
    @Inject
    RequestClosure closing;
    @Inject
    DecideClosure decide;

    private Given given;
    private Given log;
    private UUID team;
    private Staff sunil;
    private Staff casey;
    private Case hers;

    @BeforeEach
    void a_team_with_a_supervisor_and_a_caseworker() {
        given = Given.inside();
        log = Given.insideAsSuperuser();
        team = given.team();
        sunil = given.staff(team, "supervisor");
        casey = given.staff(team, "caseworker");
        hers = given.caseOf(casey);
    }

    @AfterEach
    void it_is_left() {
        given.close();
        log.close();
    }

    @Test
    void nothing_of_another_team_stands_on_it() throws Exception {
        Staff stranger = given.staff(given.team(), "caseworker");
        Case theirs = given.caseOf(stranger);
        task(stranger, theirs.id(), -3);
        task(casey, hers.id(), -1);
        DeskView view = As.person(sunil, desk::open);
        assertEquals(List.of(hers.number()), view.risks().stream().map(row -> row.file().number()).toList());
        assertEquals(1, view.overdue().size());
        assertEquals(List.of(hers.id()), view.shownTargets());
        assertEquals(List.of(casey.login()),
                view.load().stream().map(row -> row.person().replace("Test Person ", "")).toList());
    }

    @Test
    void a_task_of_a_colleague_in_another_teams_case_shows_no_case_and_one_of_a_stranger_in_ours_does()
            throws Exception {
        Staff stranger = given.staff(given.team(), "caseworker");
        Case theirs = given.caseOf(stranger);
        task(casey, theirs.id(), -2);
        task(stranger, hers.id(), -1);
        List<OverdueRow> overdue = As.person(sunil, desk::open).overdue();
        assertEquals(2, overdue.size());
        assertTrue(overdue.stream().anyMatch(row -> row.file() == null && row.person().contains(casey.login())));
        assertTrue(overdue.stream().anyMatch(row -> row.file() != null && row.person().contains(stranger.login())));
    }

    @Test
    void what_is_due_today_or_done_is_not_overdue() throws Exception {
        task(casey, hers.id(), 0);
        task(casey, null, 5);
        UUID done = task(casey, hers.id(), -5);
        given.run("update haven.task set state = 'done', ended_at = now() where id = ?", done);
        assertEquals(List.of(), As.person(sunil, desk::open).overdue());
    }

    @Test
    void risk_stands_by_level_and_a_case_that_nobody_assessed_is_said_to_be_unknown() throws Exception {
        Case high = given.caseOf(casey);
        As.person(casey, () -> assess.assess(
                new RiskJudgement(new CaseId(high.id()), RiskLevel.LOW, "All is calm.", null, UUID.randomUUID())));
        As.person(casey, () -> assess.assess(new RiskJudgement(new CaseId(high.id()), RiskLevel.HIGH, "A message came.",
                LocalDate.now(java.time.Clock.systemDefaultZone()), UUID.randomUUID())));
        DeskView view = As.person(sunil, desk::open);
        assertEquals(List.of("high", "unknown"), view.risks().stream().map(row -> row.level()).toList());
        given.run("update haven.case_file set status = 'closure-requested' where id = ?", high.id());
        given.run("update haven.case_file set status = 'closed' where id = ?", high.id());
        assertEquals(List.of("unknown"),
                As.person(sunil, desk::open).risks().stream().map(row -> row.level()).toList());
    }

    @Test
    void everybody_who_can_be_given_a_case_is_counted_and_a_case_without_a_lead_is_told() throws Exception {
        Staff free = given.staff(team, "counsellor");
        given.staff(team, "helpline-operator");
        Staff paused = given.staff(team, "caseworker");
        given.suspended(paused);
        Case led = given.caseOf(casey);
        given.run("update access.assignment set valid_from = now() - interval '2 days', valid_until = now() - interval "
                + "'1 day' where case_id = ?", led.id());
        DeskView view = As.person(sunil, desk::open);
        assertEquals(List.of(new LoadRow("Test Person " + casey.login(), 1, 1),
                new LoadRow("Test Person " + free.login(), 0, 0)), view.load());
        assertEquals(List.of(led.number()), view.withoutLead().stream().map(file -> file.number()).toList());
    }

    @Test
    void a_closure_and_an_outcome_wait_from_the_moment_a_caseworker_asks_until_a_supervisor_has_judged()
            throws Exception {
        assertEquals(List.of(), As.person(sunil, desk::open).reviews());
        CaseId file = new CaseId(hers.id());
        UUID proposal = proposed(casey, file);
        UUID request = As.person(casey, () -> closing.request(new NewClosure(file, ClosureReason.MOVED_OUT_OF_AREA,
                "Has moved.", false, null, null, UUID.randomUUID())));
        proposed(given.staff(team, "caseworker"), null);
        proposed(given.staff(given.team(), "caseworker"), null);
        List<ReviewRow> waiting = As.person(sunil, desk::open).reviews();
        assertEquals(List.of("outcome", "closure", "outcome"), waiting.stream().map(ReviewRow::kind).toList());
        assertEquals(List.of(proposal, request), waiting.stream().limit(2).map(ReviewRow::aboutId).toList());
        for (ReviewRow row : waiting.subList(0, 2)) {
            assertEquals(hers.number(), row.file().number());
            assertEquals("Test Person " + casey.login(), row.by());
            assertTrue(!row.own() && row.since() != null);
        }
        As.person(sunil, () -> {
            review.review(new OutcomeReview(file, proposal, 1, false, "Please say what supports it."));
            return null;
        });
        As.person(sunil, () -> {
            decide.decide(new ClosureDecision(file, request, 0, false, "The outcome first."));
            return null;
        });
        assertEquals(1, As.person(sunil, desk::open).reviews().size());
    }

    @Test
    void whoever_asked_for_it_themselves_is_told_that_another_one_must_review_it() throws Exception {
        Staff both = given.staff(team, "caseworker", "supervisor");
        Case theirs = given.caseOf(both);
        CaseId file = new CaseId(theirs.id());
        proposed(both, file);
        As.person(both, () -> closing.request(
                new NewClosure(file, ClosureReason.OTHER, "Has moved.", false, null, null, UUID.randomUUID())));
        assertEquals(List.of(true, true), As.person(both, desk::open).reviews().stream().map(ReviewRow::own).toList());
        assertEquals(List.of(false, false),
                As.person(sunil, desk::open).reviews().stream().map(ReviewRow::own).toList());
    }

    /** An outcome that somebody has assessed, proposed and submitted, in a case of their own if none is given. */
    private UUID proposed(Staff staff, CaseId given) throws Exception {
        CaseId file = given == null ? new CaseId(this.given.caseOf(staff).id()) : given;
        UUID instrument = this.given.one("select id from haven.instrument where code = 'six-domains' and version = 1",
                UUID.class);
        UUID assessment = As.person(staff, () -> assessOutcome.assess(new NewAssessment(file, instrument, Stage.INTAKE,
                LocalDate.of(2026, 1, 15), Map.of("safety-1", 3), null, UUID.randomUUID())));
        return As.person(staff, () -> propose.propose(new ProposalDraft(file, null, null, assessment,
                "Sleeps through most nights.", null, true, UUID.randomUUID())));
    }

    @Test
    void nobody_but_a_supervisor_opens_it_and_a_supervisor_without_a_team_sees_an_empty_one() throws Exception {
        for (String role : List.of("caseworker", "counsellor", "legal-officer", "auditor", "administrator",
                "shelter-staff", "helpline-operator")) {
            Staff other = given.staff(team, role);
            assertThrows(AccessRefused.class, () -> As.person(other, desk::open), role);
        }
        Staff alone = given.staff(null, "supervisor");
        DeskView view = As.person(alone, desk::open);
        assertTrue(view.risks().isEmpty() && view.load().isEmpty() && view.overdue().isEmpty());
        assertEquals(List.of(List.of("done")),
                log.rows("select result from audit.event where actor = ? and action = 'desk.open'", alone.login()));
    }

    @Test
    void whatever_it_shows_is_in_the_log() throws Exception {
        As.person(sunil, desk::open);
        assertEquals(1, log.count("""
                select count(*) from audit.shown s join audit.event e on e.id = s.event_id
                 where e.action = 'desk.open' and e.actor = ? and s.target = ?""", sunil.login(), hers.id()));
        assertFalse(log.count("select count(*) from audit.event where actor = ?", sunil.login()) == 0);
    }

    private UUID task(Staff staff, UUID caseId, int days) {
        UUID id = UUID.randomUUID();
        given.run("""
                insert into haven.task (id, staff_id, kind, case_id, due_on, made_at)
                values (?, ?, 'safety.risk-review', ?::uuid, current_date + ?, now())""", id, staff.id(),
                caseId == null ? null : caseId.toString(), days);
        return id;
    }
}
