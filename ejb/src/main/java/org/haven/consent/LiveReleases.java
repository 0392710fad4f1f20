package org.haven.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.haven.partner.PartnerId;
import org.haven.shared.CaseId;

/** Says which releases hold at this moment. That one holds clears nothing: whatever is to leave goes through the gate. */
@ApplicationScoped
public class LiveReleases {
    @Inject
    Releases releases;
    @Inject
    Clock clock;

    /** Those of a case that hold now for a purpose. */
    public List<Live> of(CaseId caseId, ReleasePurpose purpose) {
        Instant now = clock.instant();
        return releases.ofCase(caseId).stream()
                .filter(r -> r.standing(now) == ReleaseStanding.LIVE && r.purpose() == purpose).map(Live::of).toList();
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

    /** A live one by its reference. */
    public Optional<Live> of(CaseId caseId, ReleasePurpose purpose, UUID release) {
        return of(caseId, purpose).stream().filter(l -> l.id().equals(release)).findFirst();
    }
}
