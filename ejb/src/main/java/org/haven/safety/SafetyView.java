package org.haven.safety;

import java.util.List;
import org.haven.shared.CaseId;

/**
 * What is known of a survivor's safety.
 *
 * @param risk the assessment that holds, or null when nobody has made one
 * @param earlier assessments, newest first
 * @param concerns whom the survivor has to fear, newest first
 * @param withdrawn whom they were thought to have to fear, newest first
 */
public record SafetyView(CaseId caseId, RiskView risk, List<RiskView> earlier, List<ConcernView> concerns,
        List<ConcernView> withdrawn) {

    public SafetyView {
        earlier = List.copyOf(earlier);
        concerns = List.copyOf(concerns);
        withdrawn = List.copyOf(withdrawn);
    }
}
