package org.haven.casefile;

import java.time.LocalDate;

/**
 * How great the risk is, as the face of a case shows it.
 *
 * @param level high, medium, low or no-action
 * @param reviewOn when it is to be looked at again; null when no day was set
 */
public record RiskGlance(String level, LocalDate reviewOn) {

    /** Whether the day of the review has passed. */
    public boolean reviewOverdue(LocalDate today) {
        return reviewOn != null && reviewOn.isBefore(today);
    }
}
