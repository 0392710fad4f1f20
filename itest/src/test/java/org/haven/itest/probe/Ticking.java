package org.haven.itest.probe;

import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.haven.access.SystemCaller;

/** A timer that rings once when asked, and tells what a use case saw that it called. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Ticking {

    /** What was seen, or why nothing was. */
    public static final BlockingQueue<Object> SEEN = new LinkedBlockingQueue<>();

    @Resource
    TimerService timers;
    @Inject
    SystemCaller caller;
    @Inject
    SystemProbe probe;
    @Inject
    Probe forPeople;

    public void ring() {
        timers.createSingleActionTimer(0, new TimerConfig(null, false));
    }

    @Timeout
    void rung() {
        tell(() -> caller.run(() -> SEEN.add(probe.look())));
        tell(() -> caller.run(() -> SEEN.add(forPeople.look())));
        tell(() -> SEEN.add(probe.look()));
    }

    private static void tell(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            SEEN.add(e.getClass().getSimpleName() + " " + e.getMessage());
        }
    }
}
