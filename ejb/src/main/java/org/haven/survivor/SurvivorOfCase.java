package org.haven.survivor;

import org.haven.shared.CaseId;
import org.haven.shared.SubjectId;

/** Whose case this is. Cases stand to the right of survivors, so they answer through this port. */
public interface SurvivorOfCase {

    /** @throws org.haven.shared.NotFound when the case is not in the transaction's scope */
    SubjectId survivorOf(CaseId caseId);
}
