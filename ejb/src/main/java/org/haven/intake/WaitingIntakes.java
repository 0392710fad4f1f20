package org.haven.intake;

import java.util.List;
import java.util.UUID;
import org.haven.access.Shows;
import org.haven.shared.Slice;

/** One page of contacts that wait for somebody. */
public record WaitingIntakes(Slice<IntakeRow> contacts) implements Shows {

    @Override
    public List<UUID> shownTargets() {
        return contacts.items().stream().map(c -> c.id().value()).toList();
    }
}
