package org.haven.handover;

import java.time.Instant;
import java.util.UUID;
import org.haven.shared.StaffId;

/**
 * The handing over of a case, as both sides read it.
 *
 * @param toMe whether the reader is to receive the case
 * @param offeredBy who gave the first signature, or null
 * @param endedAt when it was signed, declined or withdrawn, or null
 */
public record HandOverView(UUID id, HandOverState state, String from, StaffId toId, String to, boolean toMe,
        String summary, Instant writtenAt, String offeredBy, Instant offeredAt, Instant endedAt, int version) {
}
