package org.haven.access;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.haven.access.AccessRefused.Reason;

/** Whether the person has proved who they are within the last minutes, for acts that ask for it. */
@Dependent
public class Freshness {

    /** How long a sign-in is fresh. */
    public static final Duration FRESH = Duration.ofMinutes(5);
    /** The clocks of two machines are never quite the same. */
    private static final Duration APART = Duration.ofSeconds(30);

    @Inject
    Instance<Origin> origin;
    @Inject
    Clock clock;

    /** @throws AccessRefused when the sign-in is not fresh */
    public void require() {
        if (!fresh(authTime(), clock.instant())) {
            throw new AccessRefused(Reason.FRESH);
        }
    }

    static boolean fresh(Instant authTime, Instant now) {
        return authTime != null && !authTime.isAfter(now.plus(APART)) && !authTime.isBefore(now.minus(FRESH));
    }

    private Instant authTime() {
        try {
            return origin.get().authTime();
        } catch (ContextNotActiveException nobodyAtAScreen) {
            return null;
        }
    }
}
