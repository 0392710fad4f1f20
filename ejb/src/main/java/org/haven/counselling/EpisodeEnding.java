package org.haven.counselling;

import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;

/**
 * An episode ends.
 *
 * @param version of the episode, as it was read
 */
public record EpisodeEnding(CaseId caseId, UUID episodeId, int version, EpisodeEnd reason) implements CaseScoped {

    public EpisodeEnding {
        Objects.requireNonNull(caseId);
        if (episodeId == null) {
            throw new Invalid("episode", "required");
        }
        if (reason == null) {
            throw new Invalid("reason", "required");
        }
    }
}
