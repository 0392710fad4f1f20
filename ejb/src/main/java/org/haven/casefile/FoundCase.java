package org.haven.casefile;

import java.util.List;
import java.util.UUID;
import org.haven.access.Shows;
import org.haven.shared.CaseId;

/** The case behind a number. */
public record FoundCase(CaseId id) implements Shows {

    @Override
    public List<UUID> shownTargets() {
        return List.of(id.value());
    }
}
