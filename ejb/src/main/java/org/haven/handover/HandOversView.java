package org.haven.handover;

import java.util.List;
import org.haven.shared.CaseId;
import org.haven.staff.StaffView;

/**
 * How a case is handed over.
 *
 * @param lead who leads it, or null
 * @param leadLeft whether they work for the team no more, so that the supervisor hands over for them
 * @param mayHandOver whether the reader may hand it over
 * @param present what is being written or waits for an answer, or null
 * @param before what came of earlier ones, the newest first
 * @param colleagues who could lead the case
 */
public record HandOversView(CaseId caseId, String lead, boolean leadLeft, boolean mayHandOver, HandOverView present,
        List<HandOverView> before, List<StaffView> colleagues) {

    public HandOversView {
        before = List.copyOf(before);
        colleagues = List.copyOf(colleagues);
    }
}
