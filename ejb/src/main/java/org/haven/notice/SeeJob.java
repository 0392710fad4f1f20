package org.haven.notice;

import jakarta.inject.Inject;
import java.util.UUID;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** How far my long work has come. */
@UseCase
public class SeeJob {

    @Inject
    Jobs jobs;

    @Permitted(Permission.SEE_JOB)
    public JobView see(UUID job) {
        return jobs.byId(job).view();
    }
}
