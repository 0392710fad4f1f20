package org.haven.notice;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** Ticks a task off. */
@UseCase
public class FinishTask {

    @Inject
    Tasks tasks;
    @Inject
    Clock clock;

    @Permitted(Permission.FINISH_TASK)
    public void finish(UUID task) {
        tasks.byId(task).finish(clock.instant());
    }
}
