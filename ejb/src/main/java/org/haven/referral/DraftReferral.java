package org.haven.referral;

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
import org.haven.consent.LiveReleases;
import org.haven.consent.LiveReleases.Live;
import org.haven.consent.ReleasePurpose;
import org.haven.partner.Partners;
import org.haven.shared.Invalid;
import org.haven.shared.SubjectId;
import org.haven.vault.Keyring;
import org.haven.vault.Vault;

/** Drafts a referral under a release that holds, or drafts it anew. Nothing leaves yet. */
@UseCase
public class DraftReferral {
    @Inject
    CaseFiles files;
    @Inject
    Referrals referrals;
    @Inject
    LiveReleases releases;
    @Inject
    Partners partners;
    @Inject
    Vault vault;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    /**
     * @return the referral's reference
     * @throws org.haven.consent.NoLiveRelease when the release does not hold now
     * @throws org.haven.consent.SignerBarred when whoever signed it may have harmed the survivor
     * @throws org.haven.casefile.CaseClosed when nothing more is written into the case
     */
    @Permitted(Permission.DRAFT_REFERRAL)
    public UUID draft(Draft draft) {
        files.openForWork(draft.caseId());
        if (draft.referral() == null) {
            Optional<Referral> made = referrals.madeBy(draft.caseId(), draft.formKey());
            if (made.isPresent()) {
                return made.get().id();
            }
        }
        // before the referral is read: whoever withdraws the release comes before, or finds the draft and ends it
        Live release = releases.relyOn(draft.caseId(), ReleasePurpose.REFERRAL, draft.release());
        if (!release.categories().containsAll(draft.categories())) {
            throw new Invalid("categories", "not-released");
        }
        if (partners.known(release.recipient()).offered().stream().noneMatch(s -> s.id().equals(draft.service()))) {
            throw new Invalid("service", "choice");
        }
        SubjectId subject = files.survivorOf(draft.caseId());
        Keyring ring = vault.ring(subject);
        Instant now = clock.instant();
        if (draft.referral() != null) {
            referrals.inCase(draft.caseId(), draft.referral()).draftAnew(draft, release.recipient(), subject, ring,
                    now);
            return draft.referral();
        }
        Referral referral = new Referral(draft, release.recipient(), subject, ring, staff.id(), now);
        referrals.add(referral);
        return referral.id();
    }
}
