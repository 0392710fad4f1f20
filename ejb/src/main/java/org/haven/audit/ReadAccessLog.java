package org.haven.audit;

import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.Slice;

/** The auditor reads the log. Reading it is itself a line in it. */
@UseCase
public class ReadAccessLog {

    @Inject
    AccessLog log;

    @Permitted(Permission.READ_ACCESS_LOG)
    public Slice<LogLine> read(LogQuery query) {
        return log.lines(query);
    }
}
