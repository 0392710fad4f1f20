package org.haven.legal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.shared.SubjectId;
import org.haven.shared.Today;
import org.haven.vault.Vault;

/** A hearing has been held, adjourned or cancelled; an adjourned one may go on at another time in the same act. */
@UseCase
public class EndHearing {

    @Inject
    CaseFiles files;
    @Inject
    LegalMatters matters;
    @Inject
    Hearings hearings;
    @Inject
    CurrentStaff staff;
    @Inject
    Vault vault;
    @Inject
    Clock clock;

    /**
     * @throws org.haven.shared.IllegalMove when it is over already, whatever came of it
     * @throws org.haven.shared.Stale when somebody else changed it in the meantime
     * @throws HearingToCome when it is said to have been held and lies ahead
     */
    @Permitted(Permission.END_HEARING)
    public void end(HearingEnd end) {
        matters.queue(end.caseId());
        SubjectId subject = files.survivorOf(end.caseId());
        LegalMatter matter = matters.inCase(end.caseId(), end.matterId());
        Hearing hearing = hearings.inCase(end.caseId(), end.matterId(), end.hearingId());
        if (hearing.endedAs(end.version(), end.to())) {
            return;
        }
        Instant now = clock.instant();
        hearing.end(end.version(), end.to(), now);
        if (end.next() != null) {
            matter.mustBeOpen();
            hearings.add(
                    hearing.goesOn(Today.moment("next", end.next()), subject, vault.ring(subject), staff.id(), now));
        }
    }
}
