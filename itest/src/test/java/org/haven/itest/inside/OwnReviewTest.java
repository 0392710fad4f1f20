package org.haven.itest.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.haven.desk.OpenDesk;
import org.haven.itest.given.Given;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.Staff;
import org.haven.outcome.AssessOutcome;
import org.haven.outcome.NewAssessment;
import org.haven.outcome.OpenOutcomes;
import org.haven.outcome.OutcomeReview;
import org.haven.outcome.OwnReview;
import org.haven.outcome.ProposalDraft;
import org.haven.outcome.ProposeOutcome;
import org.haven.outcome.ReviewOutcome;
import org.haven.outcome.Stage;
import org.haven.shared.CaseId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who is both a caseworker and a supervisor judges nothing that they have had a hand in. */
class OwnReviewTest extends InsideTest {

    @Inject
    AssessOutcome assess;
    @Inject
    ProposeOutcome propose;
    @Inject
    ReviewOutcome review;
    @Inject
    OpenOutcomes open;
    @Inject
    OpenDesk desk;

    private Given given;
    private Staff casey;
    private Staff both;
    private Staff sunil;
    private CaseId hers;

    @BeforeEach
    void a_team_in_which_somebody_is_both() {
        given = Given.inside();
        casey = given.staff(given.team(), "caseworker");
        both = given.staff(casey.team(), "caseworker", "supervisor");
        sunil = given.staff(casey.team(), "supervisor");
        Case file = given.caseOf(casey);
        given.assigned(both, file, "caseworker");
        hers = new CaseId(file.id());
    }

    @AfterEach
    void it_is_left() {
        given.close();
    }

    @Test
    void whoever_rewrote_a_draft_and_left_it_a_draft() throws Exception {
        UUID assessment = assessed(casey);
        UUID proposal = written(casey, null, null, assessment, false);
        written(both, proposal, 0, assessment, false);
        written(casey, proposal, 1, assessment, true);
        judgedBySomebodyElseOnly(proposal, 2);
    }

    @Test
    void whoever_rewrote_what_was_sent_back_before_it_was_submitted_by_its_author() throws Exception {
        UUID assessment = assessed(casey);
        UUID proposal = written(casey, null, null, assessment, true);
        judged(sunil, proposal, 1, false);
        written(both, proposal, 2, assessment, false);
        written(casey, proposal, 3, assessment, true);
        judgedBySomebodyElseOnly(proposal, 4);
    }

    @Test
    void whoever_assessed_what_it_rests_on() throws Exception {
        UUID proposal = written(casey, null, null, assessed(both), true);
        judgedBySomebodyElseOnly(proposal, 1);
    }

    private void judgedBySomebodyElseOnly(UUID proposal, int version) throws Exception {
        for (boolean accepted : new boolean[]{true, false}) {
            assertThrows(OwnReview.class, () -> judged(both, proposal, version, accepted));
        }
        assertTrue(As.person(both, () -> open.open(hers)).proposals().get(0).own());
        assertTrue(As.person(both, desk::open).reviews().get(0).own());
        assertFalse(As.person(sunil, desk::open).reviews().get(0).own());
        judged(sunil, proposal, version, true);
        assertEquals(0, As.person(sunil, desk::open).reviews().size());
    }

    private UUID assessed(Staff by) throws Exception {
        UUID instrument = given.one("select id from haven.instrument where code = 'six-domains' and version = 1",
                UUID.class);
        return As.person(by, () -> assess.assess(new NewAssessment(hers, instrument, Stage.INTAKE,
                LocalDate.of(2026, 1, 15), Map.of("safety-1", 3), null, UUID.randomUUID())));
    }

    private UUID written(Staff by, UUID proposal, Integer version, UUID assessment, boolean submit) throws Exception {
        return As.person(by, () -> propose.propose(new ProposalDraft(hers, proposal, version, assessment,
                "Sleeps through most nights.", null, submit, UUID.randomUUID())));
    }

    private void judged(Staff by, UUID proposal, int version, boolean accepted) throws Exception {
        As.person(by, () -> {
            review.review(new OutcomeReview(hers, proposal, version, accepted, "Please say what supports it."));
            return null;
        });
    }
}
