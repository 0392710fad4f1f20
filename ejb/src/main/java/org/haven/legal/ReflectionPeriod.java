package org.haven.legal;

import java.time.LocalDate;
import java.util.List;

/**
 * The recovery and reflection period of CETS 197, article 13: at least thirty days. It is a suggestion for the form; how
 * long the period is in truth, and from when it counts, the law of the country and the authority's letter say.
 */
final class ReflectionPeriod {

    static final int SUGGESTED_DAYS = 30;
    static final List<Integer> SUGGESTED_REMINDERS = List.of(10, 5, 1);

    private ReflectionPeriod() {
    }

    /** @param from the day on which the matter was opened */
    static DeadlineDetails suggested(LocalDate from) {
        return new DeadlineDetails(DeadlineKind.REFLECTION_PERIOD, from.plusDays(SUGGESTED_DAYS), SUGGESTED_REMINDERS);
    }
}
