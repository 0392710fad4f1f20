package org.haven.casefile;

import java.util.List;
import java.util.UUID;
import org.haven.access.Shows;
import org.haven.shared.Slice;

/** One page of cases. */
public record Caseload(Slice<CaseloadRow> cases) implements Shows {

    @Override
    public List<UUID> shownTargets() {
        return cases.items().stream().map(c -> c.id().value()).toList();
    }
}
