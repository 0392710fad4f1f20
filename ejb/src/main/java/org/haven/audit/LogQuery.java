package org.haven.audit;

import java.time.Instant;
import java.util.Set;
import org.haven.shared.Invalid;
import org.haven.shared.Page;
import org.haven.shared.Text;
import org.haven.shared.Today;

/**
 * Which lines are asked for; null means any.
 *
 * @param caseNumber finds the case's own lines and the lists that showed it
 * @param before only lines before this position; the way to the next page
 * @param size lines, 1 to 500
 */
public record LogQuery(String actor, String action, String caseNumber, String result, Instant from, Instant until,
        Long before, int size) {

    private static final Set<String> RESULTS = Set.of("done", "refused", "failed");

    public LogQuery {
        actor = Text.optional("actor", actor, 120);
        action = Text.optional("action", action, 120);
        caseNumber = Text.optional("caseNumber", caseNumber, 40);
        result = Text.optional("result", result, 20);
        if (result != null && !RESULTS.contains(result)) {
            throw new Invalid("result", "choice");
        }
        from = Today.plausible("from", from);
        until = Today.plausible("until", until);
        if (from != null && until != null && !from.isBefore(until)) {
            throw new Invalid("until", "period");
        }
        if (size < 1 || size > Page.LARGEST) {
            throw new Invalid("size", "page");
        }
    }

    public static LogQuery newest(int size) {
        return new LogQuery(null, null, null, null, null, null, null, size);
    }
}
