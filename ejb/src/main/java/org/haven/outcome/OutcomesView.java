package org.haven.outcome;

import java.util.List;
import org.haven.shared.CaseId;

/**
 * How things are going in a case.
 *
 * @param asking the version of the questions that is asked now
 * @param assessments oldest first, those that were replaced included
 * @param proposals newest first
 */
public record OutcomesView(CaseId caseId, boolean closed, InstrumentView asking, List<InstrumentView> instruments,
        List<AssessmentView> assessments, List<ProposalView> proposals) {

    public OutcomesView {
        instruments = List.copyOf(instruments);
        assessments = List.copyOf(assessments);
        proposals = List.copyOf(proposals);
    }
}
