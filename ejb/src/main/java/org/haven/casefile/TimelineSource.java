package org.haven.casefile;

import java.util.List;
import org.haven.access.Permission;
import org.haven.shared.CaseId;

/** A feature that has something to put on a case's timeline: stays, sessions, hearings. */
public interface TimelineSource {

    /** Who may be shown these moments: those who hold this permission. */
    default Permission permission() {
        return Permission.OPEN_CASE_FILE;
    }

    /** Moments of this case, in one statement. */
    List<TimelineMoment> moments(CaseId caseId);
}
