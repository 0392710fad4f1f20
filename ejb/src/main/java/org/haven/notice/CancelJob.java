package org.haven.notice;

import jakarta.inject.Inject;
import java.util.UUID;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** Asks my long work to stop after the step it is at. What is done stays done. */
@UseCase
public class CancelJob {

    @Inject
    Jobs jobs;

    @Permitted(Permission.CANCEL_JOB)
    public void cancel(UUID job) {
        jobs.held(job).askToCancel();
    }
}
