package org.haven.counselling;

import org.haven.shared.Refusal;

/** The episode has ended: no session is planned in it unless it is taken up again. */
public final class EpisodeEnded extends Refusal {

    private static final long serialVersionUID = 1L;

    public EpisodeEnded() {
        super("counselling.episode-ended");
    }
}
