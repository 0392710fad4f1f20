package org.haven.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.shared.Invalid;
import org.haven.shared.SubjectId;
import org.haven.shared.Today;
import org.haven.vault.Vault;

/** Records a service that a survivor has received, or sets an earlier entry right. */
@UseCase
public class RecordService {

    @Inject
    CaseFiles files;
    @Inject
    Plans plans;
    @Inject
    Vault vault;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    /**
     * @return the entry's reference
     * @throws org.haven.shared.Stale when the earlier entry has been corrected already
     * @throws org.haven.casefile.CaseClosed when nothing more is written into the case
     */
    @Permitted(Permission.RECORD_SERVICE)
    public UUID record(ServiceRecord service) {
        files.workHasBegun(service.caseId());
        Optional<UUID> made = plans.madeBy(ServiceEntry.class, service.caseId(), service.formKey());
        if (made.isPresent()) {
            return made.get();
        }
        Instant now = clock.instant();
        if (service.day().isAfter(Today.at(now))) {
            throw new Invalid("day", "future");
        }
        if (service.corrects() != null) {
            plans.service(service.caseId(), service.corrects());
        }
        SubjectId subject = files.survivorOf(service.caseId());
        ServiceEntry entry = new ServiceEntry(service, subject, vault.ring(subject), staff.id(), now);
        plans.add(entry);
        return entry.id();
    }
}
