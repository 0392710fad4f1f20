package org.haven.counselling;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;

/** A session is planned, with the caller as counsellor. */
@UseCase
public class PlanSession {

    @Inject
    CaseFiles files;
    @Inject
    Episodes episodes;
    @Inject
    Sessions sessions;
    @Inject
    CurrentStaff staff;

    /**
     * @return the session's reference
     * @throws org.haven.casefile.CaseClosed when nothing more is written into the case
     * @throws EpisodeEnded when its episode has ended
     */
    @Permitted(Permission.PLAN_SESSION)
    public UUID plan(NewSession n) {
        files.openForWork(n.caseId());
        episodes.queue(n.caseId());
        Optional<Session> made = sessions.madeBy(n.caseId(), n.formKey());
        if (made.isPresent()) {
            return made.get().id();
        }
        Session session = new Session(episodes.inCase(n.caseId(), n.episodeId()), n.plan(), n.formKey(), staff.id());
        sessions.add(session);
        return session.id();
    }
}
