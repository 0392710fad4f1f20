package org.haven.glass;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An emergency opening, as the supervisors of the case read it.
 *
 * @param until when it ends or ended by itself
 * @param endedBy who ended it before, or null
 * @param open whether it is open now
 * @param own whether the reader opened it, so that another one judges it
 * @param overdue whether it waits for a judgement for more than a day
 * @param times how often this person has opened a case in thirty days, this one among them
 * @param done what they did while it was open
 */
public record GlassView(UUID id, String by, GlassReason reason, String words, Instant askedAt, Instant until,
        String endedBy, Instant endedAt, boolean open, boolean own, boolean overdue, long times, GlassState state,
        String reviewedBy, Instant reviewedAt, String reviewNote, List<Act> done) {

    /**
     * Something that was done.
     *
     * @param action its words are {@code action.<code>}
     * @param result done, refused or failed
     */
    public record Act(Instant at, String action, String result) {
    }

    public GlassView {
        done = List.copyOf(done);
    }

    /** Whether it waits to be judged and can be. */
    public boolean judgeable() {
        return state == GlassState.GRANTED && !open && !own;
    }
}
