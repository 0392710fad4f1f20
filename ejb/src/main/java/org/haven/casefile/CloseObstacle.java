package org.haven.casefile;

import java.util.List;
import org.haven.shared.CaseId;

/** A feature in which something may still be open when a case is to be closed: a stay, a referral, a task. */
public interface CloseObstacle {

    /** What is still open in this case, in one statement; empty when nothing is. */
    List<Obstacle> obstacles(CaseId caseId);

    /**
     * Something that is still open.
     *
     * @param kind its sentence is {@code obstacle.<kind>}
     * @param count how many of it
     */
    record Obstacle(String kind, long count) {
    }
}
