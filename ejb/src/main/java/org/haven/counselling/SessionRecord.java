package org.haven.counselling;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.Text;
import org.haven.shared.Today;

/**
 * What became of a planned session.
 *
 * @param version of the session, as it was read
 * @param sharedLine the line that everybody who works on the case may read, or null
 * @param interpreter whether one took part; null for as planned
 * @param nextAt when the next session is planned in the same act, or null
 */
public record SessionRecord(CaseId caseId, UUID sessionId, int version, SessionState outcome, String sharedLine,
        Boolean interpreter, Instant nextAt) implements CaseScoped {

    public SessionRecord {
        Objects.requireNonNull(caseId);
        if (sessionId == null) {
            throw new Invalid("session", "required");
        }
        if (outcome == null) {
            throw new Invalid("outcome", "required");
        }
        sharedLine = Text.optional("sharedLine", sharedLine, Session.LONGEST_LINE);
        nextAt = Today.plausible("nextAt", nextAt);
    }

    @Override
    public String toString() {
        return "SessionRecord";
    }
}
