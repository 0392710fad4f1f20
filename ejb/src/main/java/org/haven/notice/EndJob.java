package org.haven.notice;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** Marks long work as stopped by a failure, so that nobody waits for it in vain. */
@UseCase
public class EndJob {

    @Inject
    Jobs jobs;
    @Inject
    Clock clock;

    @Permitted(Permission.END_JOB)
    public void failed(UUID job, String why) {
        jobs.held(job).end(JobState.FAILED, why, clock.instant());
    }
}
