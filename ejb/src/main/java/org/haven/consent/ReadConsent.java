package org.haven.consent;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.partner.PartnerId;
import org.haven.partner.PartnerView;
import org.haven.partner.Partners;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.staff.StaffDirectory;
import org.haven.vault.Keyring;
import org.haven.vault.Vault;

/** Shows what a survivor has agreed may leave, and what has left. */
@UseCase
public class ReadConsent {
    @Inject
    CaseFiles files;
    @Inject
    Releases releases;
    @Inject
    Signers signers;
    @Inject
    Disclosures disclosures;
    @Inject
    Partners partners;
    @Inject
    StaffDirectory directory;
    @Inject
    Vault vault;
    @Inject
    Clock clock;

    @Permitted(Permission.READ_CONSENT)
    public ConsentView read(CaseId caseId) {
        SubjectId subject = files.survivorOf(caseId);
        Keyring ring = vault.ring(subject);
        Instant now = clock.instant();
        List<Release> all = releases.ofCase(caseId);
        Predicate<Release> barred = signers.barred(caseId, all);
        Function<Release, ReleaseStanding> standing = r -> r.standing(now) == ReleaseStanding.LIVE && barred.test(r)
                ? ReleaseStanding.SIGNER_BARRED
                : r.standing(now);
        List<Disclosure> left = disclosures.ofCase(caseId);
        Map<PartnerId, PartnerView> recipients = partners.known(
                Stream.concat(all.stream().map(Release::recipient), left.stream().map(Disclosure::recipient)).toList());
        Map<StaffId, String> names = directory.names(
                Stream.concat(all.stream().map(Release::recordedBy), left.stream().map(Disclosure::by)).toList());
        Function<PartnerId, String> recipient = id -> recipients.get(id).name();
        return new ConsentView(caseId,
                all.stream().map(r -> r.view(subject, ring, recipient, names::get, standing.apply(r)))
                        .sorted(Comparator.comparing(ReleaseView::standing)).toList(),
                left.stream().map(d -> d.view(recipient, names::get)).toList());
    }
}
