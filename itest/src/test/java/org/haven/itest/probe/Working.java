package org.haven.itest.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.haven.notice.JobWork;

/** Long work of two steps, each a guarded use case. */
@ApplicationScoped
public class Working implements JobWork {

    /** What each step saw. */
    public static final BlockingQueue<Object> SEEN = new LinkedBlockingQueue<>();

    @Inject
    Probe probe;

    private int left = 2;

    @Override
    public String kind() {
        return "probe.work";
    }

    @Override
    public boolean step(UUID job, UUID subjectRef) {
        SEEN.add(probe.look());
        return --left > 0;
    }
}
