package org.haven.itest.probe;

import jakarta.inject.Inject;
import java.util.UUID;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.notice.Jobs;

/** Asks for long work. */
@UseCase
public class StartWork {

    @Inject
    Jobs jobs;

    @Permitted(Permission.SEE_JOB)
    public UUID start() {
        return jobs.start("probe.work", null, 2);
    }
}
