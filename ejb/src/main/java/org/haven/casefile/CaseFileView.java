package org.haven.casefile;

import java.time.Instant;
import java.util.List;
import org.haven.shared.CaseId;
import org.haven.survivor.SurvivorGlance;

/**
 * A case file as it is opened: the header and what has happened so far, newest first.
 *
 * @param risk null when nobody has assessed it
 */
public record CaseFileView(CaseId id, String number, CaseStatus status, Instant openedAt, SurvivorGlance survivor,
        RiskGlance risk, List<CareTeamMember> careTeam, List<TimelineMoment> timeline) {
}
