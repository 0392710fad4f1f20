package org.haven.compartment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.haven.access.Shows;
import org.haven.shared.CaseId;

/** Cases of the team in which there are notes, for whoever heads the compartment; nothing of what they say. */
public record SupervisedNotes(List<Row> rows) implements Shows {

    /** One author's notes in one case. */
    public record Row(CaseId caseId, String number, String author, long notes, long unsigned, Instant lastAt) {
    }

    @Override
    public List<UUID> shownTargets() {
        return rows.stream().map(row -> row.caseId().value()).distinct().toList();
    }
}
