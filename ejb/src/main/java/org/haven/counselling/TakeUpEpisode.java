package org.haven.counselling;

import jakarta.inject.Inject;
import java.util.UUID;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.shared.CaseId;

/** Counselling that had ended begins again. */
@UseCase
public class TakeUpEpisode {

    @Inject
    CaseFiles files;
    @Inject
    Episodes episodes;

    /**
     * @param readVersion of the episode, as it was read
     * @throws org.haven.shared.IllegalMove when it has not ended
     * @throws org.haven.casefile.CaseClosed when nothing more is written into the case
     * @throws org.haven.shared.Stale when somebody else changed it in the meantime
     */
    @Permitted(Permission.BEGIN_COUNSELLING)
    public void takeUp(CaseId caseId, UUID episodeId, int readVersion) {
        files.openForWork(caseId);
        episodes.queue(caseId);
        Episode episode = episodes.inCase(caseId, episodeId);
        if (!episode.takenUpAs(readVersion)) {
            episode.takeUp(readVersion);
        }
    }
}
