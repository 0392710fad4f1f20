package org.haven.placement;

import java.util.List;
import org.haven.shared.CaseId;

/**
 * Where a survivor lives and has lived.
 *
 * @param current the stay that lasts, or null
 * @param hold the latest hold if it still matters: it is live, or it ended unused and nothing came after it; or null
 * @param earlier stays that have ended, newest first
 */
public record PlacementView(CaseId caseId, StayView current, HoldView hold, List<StayView> earlier) {
    public PlacementView {
        earlier = List.copyOf(earlier);
    }
}
