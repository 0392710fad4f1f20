package org.haven.consent;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.partner.Partners;
import org.haven.shared.SubjectId;
import org.haven.vault.Vault;

/** Takes down what a survivor has agreed may leave. No help depends on it: nothing else in Haven asks for a release. */
@UseCase
public class RecordRelease {
    @Inject
    CaseFiles files;
    @Inject
    Releases releases;
    @Inject
    Partners partners;
    @Inject
    Signers signers;
    @Inject
    Vault vault;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    /**
     * @return the release's reference
     * @throws SignerBarred when whoever agreed may have harmed the survivor
     * @throws org.haven.casefile.CaseClosed when nothing more is written into the case
     */
    @Permitted(Permission.RECORD_RELEASE)
    public UUID record(NewRelease r) {
        files.openForWork(r.caseId());
        signers.relyOn(r.caseId());
        Optional<Release> made = releases.madeBy(r.caseId(), r.formKey());
        if (made.isPresent()) {
            return made.get().id();
        }
        SubjectId subject = files.survivorOf(r.caseId());
        partners.known(r.recipient());
        if (r.giverName() != null && signers.barred(r.caseId()).test(r.giverName())) {
            throw new SignerBarred();
        }
        Release release = new Release(r, subject, vault.ring(subject), staff.id(), clock.instant());
        releases.add(release);
        return release.id();
    }
}
