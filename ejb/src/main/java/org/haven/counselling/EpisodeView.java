package org.haven.counselling;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An episode, as everybody who works on the case may read it.
 *
 * @param aim what it is for, or null
 * @param endReason why it ended, or null
 * @param endedOn null while it is open
 * @param attended how many sessions took place
 * @param version to be sent back with a change
 */
public record EpisodeView(UUID id, String counsellor, Modality modality, LocalDate begunOn, String aim,
        EpisodeState state, EpisodeEnd endReason, LocalDate endedOn, long attended, int version) {

    public boolean open() {
        return state == EpisodeState.OPEN;
    }

    @Override
    public String toString() {
        return "EpisodeView " + id;
    }
}
