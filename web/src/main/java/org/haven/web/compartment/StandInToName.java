package org.haven.web.compartment;

import java.time.LocalDate;
import org.haven.compartment.StandInNaming;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;

/**
 * Who stands in for the sender.
 *
 * @param until the last day, to its end; naming somebody again sets it anew
 */
public record StandInToName(StaffId colleague, LocalDate until) {

    public StandInNaming in(CaseId caseId) {
        return new StandInNaming(caseId, colleague, until);
    }
}
