package org.haven.staff;

import java.util.List;
import java.util.UUID;
import org.haven.access.Shows;

/** What somebody would stand in for, and who can. */
public record LeaveView(StaffView who, List<CaseOfColleague> cases, List<StaffView> standIns) implements Shows {

    public LeaveView {
        cases = List.copyOf(cases);
        standIns = List.copyOf(standIns);
    }

    @Override
    public List<UUID> shownTargets() {
        return cases.stream().map(CaseOfColleague::id).distinct().toList();
    }
}
