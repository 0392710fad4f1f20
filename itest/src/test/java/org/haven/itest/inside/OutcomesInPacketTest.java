package org.haven.itest.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.haven.itest.given.Given;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.probe.AskPorts;
import org.haven.outcome.AssessOutcome;
import org.haven.outcome.NewAssessment;
import org.haven.outcome.OutcomeReview;
import org.haven.outcome.ProposalDraft;
import org.haven.outcome.ProposeOutcome;
import org.haven.outcome.ReviewOutcome;
import org.haven.outcome.Stage;
import org.haven.shared.CaseId;
import org.haven.shared.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a packet says of outcomes. */
class OutcomesInPacketTest extends InsideTest {

    private static final Period DAY = new Period(Instant.parse("2026-01-01T00:00:00Z"),
            Instant.parse("2026-01-02T00:00:00Z"));

    @Inject
    AssessOutcome assess;
    @Inject
    ProposeOutcome propose;
    @Inject
    ReviewOutcome review;
    @Inject
    AskPorts ports;

    private Given given;
    private Staff casey;
    private CaseId hers;

    @BeforeEach
    void casey_has_a_case() {
        given = Given.inside();
        casey = given.staff(given.team(), "caseworker");
        hers = new CaseId(given.caseOf(casey).id());
    }

    @AfterEach
    void it_is_left() {
        given.close();
    }

    @Test
    void an_accepted_outcome_leaves_until_what_it_rests_on_was_replaced_as_mistaken() throws Exception {
        UUID mistaken = assessed(null);
        UUID proposal = As.person(casey, () -> propose.propose(new ProposalDraft(hers, null, null, mistaken,
                "Sleeps through most nights.", null, true, UUID.randomUUID())));
        assertEquals(List.of(), told(), "what waits does not leave");
        As.person(given.staff(casey.team(), "supervisor"), () -> {
            review.review(new OutcomeReview(hers, proposal, 1, true, null));
            return null;
        });
        assertEquals(List.of("2026-01-15", "Sleeps through most nights."), told());
        assessed(mistaken);
        assertEquals(List.of(), told());
    }

    private List<String> told() throws Exception {
        return As.person(casey, () -> ports.ask(hers, DAY)).packet().stream()
                .filter(line -> line.label().startsWith("outcome")).map(line -> line.text()).toList();
    }

    private UUID assessed(UUID replaces) throws Exception {
        UUID instrument = given.one("select id from haven.instrument where code = 'six-domains' and version = 1",
                UUID.class);
        return As.person(casey, () -> assess.assess(new NewAssessment(hers, instrument, Stage.INTAKE,
                LocalDate.of(2026, 1, 15), Map.of("safety-1", 3), replaces, UUID.randomUUID())));
    }
}
