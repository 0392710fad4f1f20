package org.haven.desk;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.haven.access.Shows;

/**
 * The supervisor's desk.
 *
 * @param reviews what waits for a review
 * @param overdue what is past its day, by person, the oldest first
 * @param moreOverdue whether there is more of it than is shown
 * @param risks open cases of the team: reviews that are overdue first, then by level
 * @param load who works on how many cases, the most first
 * @param withoutLead open cases that nobody leads
 * @param leavers open cases whose lead works for the team no more
 * @param moreCases whether the team has more of either than is shown
 */
public record DeskView(List<ReviewRow> reviews, List<OverdueRow> overdue, boolean moreOverdue, List<RiskRow> risks,
        List<LoadRow> load, List<CaseRef> withoutLead, List<LeaverRow> leavers, boolean moreCases) implements Shows {

    static final DeskView EMPTY = new DeskView(List.of(), List.of(), false, List.of(), List.of(), List.of(), List.of(),
            false);

    public DeskView {
        reviews = List.copyOf(reviews);
        overdue = List.copyOf(overdue);
        risks = List.copyOf(risks);
        load = List.copyOf(load);
        withoutLead = List.copyOf(withoutLead);
        leavers = List.copyOf(leavers);
    }

    @Override
    public List<UUID> shownTargets() {
        return Stream
                .of(reviews.stream().map(ReviewRow::file), overdue.stream().map(OverdueRow::file),
                        risks.stream().map(RiskRow::file), leavers.stream().map(LeaverRow::file))
                .flatMap(files -> files).filter(Objects::nonNull).map(file -> file.id().value()).distinct().toList();
    }
}
