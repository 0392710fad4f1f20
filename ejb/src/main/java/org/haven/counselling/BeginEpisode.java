package org.haven.counselling;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.shared.SubjectId;
import org.haven.shared.Today;
import org.haven.vault.Vault;

/** Counselling begins, with the caller as counsellor. */
@UseCase
public class BeginEpisode {

    @Inject
    CaseFiles files;
    @Inject
    Episodes episodes;
    @Inject
    CurrentStaff staff;
    @Inject
    Vault vault;
    @Inject
    Clock clock;

    /**
     * @return the episode's reference
     * @throws org.haven.casefile.CaseClosed when nothing more is written into the case
     */
    @Permitted(Permission.BEGIN_COUNSELLING)
    public UUID begin(EpisodeBeginning b) {
        files.openForWork(b.caseId());
        episodes.queue(b.caseId());
        Optional<Episode> made = episodes.madeBy(b.caseId(), b.formKey());
        if (made.isPresent()) {
            return made.get().id();
        }
        SubjectId subject = files.survivorOf(b.caseId());
        Episode episode = new Episode(b, subject, vault.ring(subject), staff.id(), Today.at(clock.instant()));
        episodes.add(episode);
        files.workHasBegun(b.caseId());
        return episode.id();
    }
}
