package org.haven.approval;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.haven.shared.StaffId;

/**
 * Something that needs two persons, as both of them see it.
 *
 * @param act its words are {@code act.<act>}
 * @param about the colleague it is about, or who asked when it is about nobody
 * @param parameters exactly what will happen; references are already names
 * @param digest what an answer refers to: another value, another request
 * @param own whether the reader asked for it, so that somebody else answers
 * @param seconds some of those who can answer; empty when nobody can
 * @param decidedBy null while it waits
 */
public record ApprovalView(UUID id, String act, StaffId about, Map<String, String> parameters, String digest,
        String reason, ApprovalState state, String askedBy, Instant askedAt, Instant expiresAt, boolean own,
        List<String> seconds, String decidedBy, Instant decidedAt, String answer) {

    public ApprovalView {
        parameters = Map.copyOf(parameters);
        seconds = List.copyOf(seconds);
    }

    public boolean waiting() {
        return state == ApprovalState.ASKED;
    }
}
