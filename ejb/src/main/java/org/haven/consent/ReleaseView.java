package org.haven.consent;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.haven.partner.PartnerId;

/**
 * A release, and how it stands now.
 *
 * @param recipientName what the partner is called
 * @param giverName who agreed, or null where it was the survivor
 * @param language ISO 639-2 code of the language in which it was explained
 * @param recordedBy the colleague's name
 * @param withdrawnAt null unless it was withdrawn
 * @param version to be sent back with a change
 */
public record ReleaseView(UUID id, PartnerId recipient, String recipientName, ReleasePurpose purpose,
        String purposeWords, Set<DataCategory> categories, Instant validFrom, Instant endsAt, String longReason,
        ReleaseStanding standing, ReleaseGiver giver, String giverName, Assent assent, ReleaseMethod method,
        String language, boolean interpreter, String noticeVersion, Instant signedAt, String recordedBy,
        Instant withdrawnAt, WithdrawnVia withdrawnVia, int version) {
    public boolean live() {
        return standing == ReleaseStanding.LIVE;
    }

    /** Whether somebody may still withdraw it: what has ended or not begun can be withdrawn too. */
    public boolean withdrawable() {
        return standing != ReleaseStanding.WITHDRAWN;
    }

    @Override
    public String toString() {
        return "ReleaseView " + id;
    }
}
