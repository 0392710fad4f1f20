package org.haven.casefile;

import java.util.Optional;
import org.haven.shared.CaseId;

/** The feature that knows how great the risk to a survivor is. */
public interface RiskSource {

    /** The judgement that holds in this case, in one statement; empty when nobody has judged yet. */
    Optional<RiskGlance> risk(CaseId caseId);
}
