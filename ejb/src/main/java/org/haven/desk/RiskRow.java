package org.haven.desk;

import java.time.LocalDate;

/**
 * How great the risk is in a case.
 *
 * @param level high, medium, low, no-action, or unknown when nobody has assessed it
 * @param lead who leads the case, or null
 */
public record RiskRow(CaseRef file, String level, LocalDate reviewOn, boolean reviewOverdue, String lead) {
}
