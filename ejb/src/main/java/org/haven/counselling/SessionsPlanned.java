package org.haven.counselling;

import java.util.Map;
import org.haven.shared.Refusal;

/** Sessions are still planned: it has to be recorded what becomes of them before their episode ends. */
public final class SessionsPlanned extends Refusal {

    private static final long serialVersionUID = 1L;

    public SessionsPlanned(long count) {
        super("counselling.sessions-planned", Map.of("count", count));
    }
}
