package org.haven.casefile;

import java.util.List;
import org.haven.shared.CaseId;

/** A feature that has something to put on a case's timeline: stays, sessions, hearings. */
public interface TimelineSource {

    /** Moments of this case, in one statement. */
    List<TimelineMoment> moments(CaseId caseId);
}
