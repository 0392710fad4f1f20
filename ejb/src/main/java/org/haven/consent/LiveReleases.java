package org.haven.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.haven.partner.PartnerId;
import org.haven.shared.CaseId;

/** Says which releases hold at this moment. That one holds clears nothing: whatever is to leave goes through the gate. */
@ApplicationScoped
public class LiveReleases {
    @Inject
    Releases releases;
    @Inject
    Signers signers;
    @Inject
    Clock clock;

    /** Those of a case that hold now for a purpose, and whose signer is not barred. */
    public List<Live> of(CaseId caseId, ReleasePurpose purpose) {
        Instant now = clock.instant();
        List<Release> live = releases.ofCase(caseId).stream().filter(r -> holds(r, purpose, now)).toList();
        return live.stream().filter(Predicate.not(signers.barred(caseId, live))).map(Live::of).toList();
    }

    /**
     * One to rely on. Until the end of the transaction it is not withdrawn, and nobody is barred.
     *
     * @throws NoLiveRelease when it does not hold now, or not for this
     * @throws SignerBarred when whoever signed it may have harmed the survivor
     */
    public Live relyOn(CaseId caseId, ReleasePurpose purpose, UUID release) {
        signers.relyOn(caseId);
        Release found = releases.shared(caseId, release).filter(r -> holds(r, purpose, clock.instant()))
                .orElseThrow(NoLiveRelease::new);
        if (signers.barred(caseId, List.of(found)).test(found)) {
            throw new SignerBarred();
        }
        return Live.of(found);
    }

    private static boolean holds(Release release, ReleasePurpose purpose, Instant now) {
        return release.standing(now) == ReleaseStanding.LIVE && release.purpose() == purpose;
    }

    /**
     * A release that holds.
     *
     * @param endsAt until when
     */
    public record Live(UUID id, PartnerId recipient, Set<DataCategory> categories, Instant endsAt) {
        private static Live of(Release release) {
            return new Live(release.id(), release.recipient(), release.categories(), release.endsAt());
        }
    }
}
