package org.haven.casefile;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.notice.Tasks;
import org.haven.shared.IllegalMove;
import org.haven.shared.Invalid;
import org.haven.shared.SubjectId;
import org.haven.shared.Today;
import org.haven.vault.Vault;

/** Asks for a case to be closed. What is still open does not stand in the way of asking, only of closing. */
@UseCase
public class RequestClosure {

    static final String REVIEW = "casefile.close-review";
    private static final int DAYS_TO_DECIDE = 3;

    @Inject
    CaseFiles files;
    @Inject
    Closures closures;
    @Inject
    Tasks tasks;
    @Inject
    Vault vault;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    /**
     * @return the request's reference
     * @throws IllegalMove when the case is closed, or a request waits already
     */
    @Permitted(Permission.REQUEST_CLOSURE)
    public UUID request(NewClosure asked) {
        files.stopWork(asked.caseId());
        Optional<UUID> made = closures.askedBy(asked.caseId(), asked.formKey());
        if (made.isPresent()) {
            return made.get();
        }
        Instant now = clock.instant();
        LocalDate today = Today.at(now);
        if (asked.contactAfter() && !asked.followUpOn().isAfter(today)) {
            throw new Invalid("followUpOn", "not-to-come");
        }
        CaseFile file = files.inScope(asked.caseId());
        file.move(CaseStatus.CLOSURE_REQUESTED);
        closures.ofCase(asked.caseId()).forEach(earlier -> tasks.settle(asked.caseId(), earlier.id()));
        SubjectId subject = file.subject();
        ClosureRequest request = new ClosureRequest(asked, subject, vault.ring(subject), staff.id(), now);
        closures.add(request);
        files.supervisors(asked.caseId()).stream().filter(s -> !s.equals(staff.id()))
                .forEach(s -> tasks.add(s, REVIEW, asked.caseId(), request.id(), today.plusDays(DAYS_TO_DECIDE)));
        return request.id();
    }
}
