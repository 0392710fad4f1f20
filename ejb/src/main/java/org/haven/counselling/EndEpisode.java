package org.haven.counselling;

import jakarta.inject.Inject;
import java.time.Clock;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.Today;

/** An episode ends, for a reason that blames nobody. */
@UseCase
public class EndEpisode {

    @Inject
    Episodes episodes;
    @Inject
    Sessions sessions;
    @Inject
    Clock clock;

    /**
     * @throws SessionsPlanned while sessions are planned in it
     * @throws org.haven.shared.IllegalMove when it has ended already
     * @throws org.haven.shared.Stale when somebody else changed it in the meantime
     */
    @Permitted(Permission.END_COUNSELLING)
    public void end(EpisodeEnding e) {
        episodes.queue(e.caseId());
        Episode episode = episodes.inCase(e.caseId(), e.episodeId());
        if (episode.endedAs(e.version(), e.reason())) {
            return;
        }
        episode.end(e.version(), e.reason(), Today.at(clock.instant()));
        long planned = sessions.plannedIn(episode);
        if (planned > 0) {
            throw new SessionsPlanned(planned);
        }
    }
}
