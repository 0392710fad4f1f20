package org.haven.notice;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.haven.shared.Refusal;

/** Carries long work on, step by step, as the person who asked for it: suspended people's work stops at the next step. */
@ApplicationScoped
public class JobRunner {

    private static final Logger LOG = Logger.getLogger("org.haven.notice");

    @Resource
    ManagedExecutorService executor;
    @Inject
    @Any
    Instance<JobWork> works;
    @Inject
    EndJob end;

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobStarted started) {
        JobWork work = works.stream().filter(w -> w.kind().equals(started.kind())).findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody does " + started.kind()));
        executor.execute(() -> run(work, started));
    }

    private void run(JobWork work, JobStarted started) {
        try {
            boolean more = true;
            while (more) {
                more = work.step(started.job(), started.subjectRef());
            }
        } catch (RuntimeException e) {
            // whatever stopped the work, the person who waits for it must be told
            String why = e instanceof Refusal r ? r.code() : "error";
            LOG.log(Level.WARNING, "{0} stopped: {1}", new Object[]{started.kind(), why});
            end.failed(started.job(), why);
        }
    }
}
