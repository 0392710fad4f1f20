package org.haven.counselling;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.shared.SubjectId;
import org.haven.vault.Keyring;
import org.haven.vault.Vault;

/** What became of a session is recorded, with the line that is shared; the next one may be planned in the same act. */
@UseCase
public class RecordSession {

    @Inject
    CaseFiles files;
    @Inject
    Episodes episodes;
    @Inject
    Sessions sessions;
    @Inject
    CurrentStaff staff;
    @Inject
    Vault vault;
    @Inject
    Clock clock;

    /**
     * @return the next session's reference, or null when none was planned
     * @throws EpisodeEnded when no next session can be planned in its episode
     * @throws org.haven.casefile.CaseClosed when nothing more is written into the case
     * @throws org.haven.shared.IllegalMove when it has been recorded already
     * @throws org.haven.shared.Stale when somebody else changed it in the meantime
     */
    @Permitted(Permission.RECORD_SESSION)
    public UUID record(SessionRecord r) {
        files.openForWork(r.caseId());
        episodes.queue(r.caseId());
        Session session = sessions.inCase(r.caseId(), r.sessionId());
        SubjectId subject = files.survivorOf(r.caseId());
        Keyring ring = vault.ring(subject);
        if (session.recordedAs(r.version(), r.outcome(), r.sharedLine(), subject, ring)) {
            return sessions.madeBy(r.caseId(), session.id()).map(Session::id).orElse(null);
        }
        session.record(r.version(), r.outcome(), r.interpreter(), r.sharedLine(), subject, ring, clock.instant());
        if (r.nextAt() == null) {
            return null;
        }
        // a session is recorded once, so its own reference is the key of the form that plans the next
        Session next = new Session(episodes.inCase(r.caseId(), session.episodeId()), session.next(r.nextAt()),
                session.id(), staff.id());
        sessions.add(next);
        return next.id();
    }
}
