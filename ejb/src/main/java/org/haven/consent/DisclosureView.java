package org.haven.consent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.haven.partner.PartnerId;

/**
 * Something that has left.
 *
 * @param recipientName what the partner is called
 * @param sha256 fingerprint of the very bytes, in hexadecimal
 * @param by the colleague's name
 */
public record DisclosureView(UUID id, UUID releaseId, PartnerId recipient, String recipientName, List<Part> parts,
        String sha256, DisclosureChannel channel, Instant at, String by) {
    public DisclosureView {
        parts = List.copyOf(parts);
    }

    /** One kind of information, and how many lines of it. */
    public record Part(DataCategory category, int items) {
    }
}
