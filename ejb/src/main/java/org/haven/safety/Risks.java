package org.haven.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.haven.casefile.RiskGlance;
import org.haven.casefile.RiskSource;
import org.haven.shared.CaseId;

/** How great the risk is, as other features ask for it. */
@ApplicationScoped
public class Risks implements RiskSource {

    @Inject
    RiskAssessments assessments;

    @Override
    public Optional<RiskGlance> risk(CaseId caseId) {
        return assessments.newest(caseId).map(RiskAssessment::glance);
    }

    /** In every case that this transaction shows, in one statement; a case that nobody has assessed is not among them. */
    public Map<CaseId, RiskGlance> all() {
        return assessments.holding().stream()
                .collect(Collectors.toMap(RiskAssessment::caseId, RiskAssessment::glance, (one, tied) -> one));
    }
}
