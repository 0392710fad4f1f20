package org.haven.access;

import org.haven.shared.CaseId;

/** A request about one case. The guard reads the case from the use case's first argument, and from nowhere else. */
public interface CaseScoped {

    CaseId caseId();
}
