package org.haven.referral;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.consent.LiveReleases;
import org.haven.consent.LiveReleases.Live;
import org.haven.consent.ReleasePurpose;
import org.haven.partner.PartnerId;
import org.haven.partner.PartnerView;
import org.haven.partner.Partners;
import org.haven.partner.VettingStatus;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.shared.Today;
import org.haven.staff.StaffDirectory;
import org.haven.vault.Keyring;
import org.haven.vault.Vault;

/** Shows where a survivor has been referred to, and under which releases that can be done now. */
@UseCase
public class ReadReferrals {
    @Inject
    CaseFiles files;
    @Inject
    Referrals referrals;
    @Inject
    LiveReleases releases;
    @Inject
    Partners partners;
    @Inject
    StaffDirectory directory;
    @Inject
    Vault vault;
    @Inject
    Clock clock;

    @Permitted(Permission.READ_REFERRALS)
    public ReferralsView read(CaseId caseId) {
        SubjectId subject = files.survivorOf(caseId);
        Keyring ring = vault.ring(subject);
        LocalDate today = Today.at(clock.instant());
        List<Referral> all = referrals.ofCase(caseId);
        List<Live> live = releases.of(caseId, ReleasePurpose.REFERRAL);
        Set<UUID> held = live.stream().map(Live::id).collect(Collectors.toSet());
        Map<PartnerId, PartnerView> known = partners
                .known(Stream.concat(all.stream().map(Referral::partner), live.stream().map(Live::recipient)).toList());
        Map<StaffId, String> names = directory.names(all.stream().map(Referral::keeper).toList());
        return new ReferralsView(caseId,
                all.stream()
                        .map(r -> r.view(known.get(r.partner()), names.get(r.keeper()), held.contains(r.release()),
                                subject, ring, today))
                        .toList(),
                live.stream().filter(l -> known.get(l.recipient()).vetting() == VettingStatus.VETTED)
                        .map(l -> choice(l, known.get(l.recipient()))).toList());
    }

    private static ReferralChoice choice(Live release, PartnerView partner) {
        return new ReferralChoice(release.id(), partner.name(), release.endsAt(), partner.offered(),
                release.categories());
    }
}
