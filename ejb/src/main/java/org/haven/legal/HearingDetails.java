package org.haven.legal;

import java.time.Instant;
import java.time.LocalDateTime;
import org.haven.shared.Invalid;
import org.haven.shared.Text;
import org.haven.shared.Today;

/**
 * What is arranged for a hearing.
 *
 * @param at day and time of day where the agency works
 * @param place where, or null; stands in no list and in no calendar
 */
public record HearingDetails(LocalDateTime at, HearingKind kind, HearingMode mode, Arranged support,
        Arranged interpreter, String place) {

    static final int LONGEST_PLACE = 300;

    public HearingDetails {
        if (at == null) {
            throw new Invalid("at", "required");
        }
        Today.moment("at", at);
        if (kind == null) {
            throw new Invalid("kind", "required");
        }
        if (mode == null) {
            throw new Invalid("mode", "required");
        }
        support = support == null ? Arranged.NOT_ASKED : support;
        interpreter = interpreter == null ? Arranged.NOT_ASKED : interpreter;
        place = Text.optional("place", place, LONGEST_PLACE);
    }

    Instant moment() {
        return Today.moment("at", at);
    }

    @Override
    public String toString() {
        return "HearingDetails";
    }
}
