package org.haven.outcome;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.shared.Invalid;
import org.haven.shared.Today;

/** Writes down what was answered to the questions of an instrument on a day. */
@UseCase
public class AssessOutcome {

    @Inject
    CaseFiles files;
    @Inject
    Instruments instruments;
    @Inject
    Outcomes outcomes;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    /**
     * @return the assessment's reference
     * @throws Replaced when somebody else replaced the same one
     * @throws org.haven.casefile.CaseClosed when nothing more is written into the case
     */
    @Permitted(Permission.ASSESS_OUTCOME)
    public UUID assess(NewAssessment asked) {
        files.workHasBegun(asked.caseId());
        Optional<UUID> made = outcomes.madeBy(Assessment.class, asked.caseId(), asked.formKey());
        if (made.isPresent()) {
            return made.get();
        }
        Instant now = clock.instant();
        if (asked.day().isAfter(Today.at(now))) {
            throw new Invalid("day", "future");
        }
        InstrumentContent content = instruments.one(asked.instrumentId())
                .filter(i -> i.state() == InstrumentState.PUBLISHED).map(Instrument::content)
                .orElseThrow(() -> new Invalid("instrument", "choice"));
        Set<String> items = content.domains().stream().flatMap(d -> d.items().stream()).map(InstrumentItem::code)
                .collect(Collectors.toSet());
        if (!items.containsAll(asked.scores().keySet())) {
            throw new Invalid("scores", "choice");
        }
        if (asked.replaces() != null) {
            outcomes.assessment(asked.caseId(), asked.replaces());
        }
        Map<String, Integer> scores = new TreeMap<>();
        items.forEach(item -> scores.put(item, asked.scores().getOrDefault(item, Scores.NOT_ASKED)));
        Assessment assessment = new Assessment(asked, staff.id(), now);
        outcomes.add(assessment, scores);
        return assessment.id();
    }
}
