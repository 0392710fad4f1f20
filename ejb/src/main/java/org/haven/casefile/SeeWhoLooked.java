package org.haven.casefile;

import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.audit.AccessLog;
import org.haven.audit.LogLine;
import org.haven.shared.CaseId;
import org.haven.shared.Slice;

/** Who has looked at this case. */
@UseCase
public class SeeWhoLooked {

    @Inject
    AccessLog log;

    @Permitted(Permission.SEE_WHO_LOOKED)
    public Slice<LogLine> see(CaseId caseId, int size) {
        return log.ofThisCase(Math.max(1, Math.min(size, 500)));
    }
}
