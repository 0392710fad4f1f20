package org.haven.counselling;

import java.time.Instant;
import org.haven.shared.Invalid;
import org.haven.shared.Today;

/**
 * When a session is to be, how long, and in what kind of place.
 *
 * @param interpreter whether an interpreter takes part
 */
public record SessionPlan(Instant at, int minutes, Setting setting, boolean interpreter) {

    /** Shortest session, in minutes. */
    public static final int SHORTEST = 5;
    /** Longest session, in minutes. */
    public static final int LONGEST = 480;
    /** How long a session is when nobody says. */
    public static final int USUAL = 50;

    public SessionPlan {
        at = Today.plausible("at", at);
        if (at == null) {
            throw new Invalid("at", "required");
        }
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new Invalid("minutes", "session-minutes");
        }
        if (setting == null) {
            throw new Invalid("setting", "required");
        }
    }

    SessionPlan at(Instant other) {
        return new SessionPlan(other, minutes, setting, interpreter);
    }
}
