package org.haven.placement;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.haven.access.SystemCaller;
import org.haven.shared.Refusal;

/** Has the holds put away that nobody came across. Without a transaction of its own: the use case brings one. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HoldTimer {
    private static final Logger LOG = Logger.getLogger("org.haven.placement");

    @Inject
    SystemCaller system;
    @Inject
    ExpireHolds holds;

    @Schedule(hour = "*", minute = "*/15", persistent = false)
    void tick() {
        try {
            system.run(holds::expire);
        } catch (Refusal e) {
            LOG.log(Level.WARNING, "Holds were not put away: {0}", e.code());
        }
    }
}
