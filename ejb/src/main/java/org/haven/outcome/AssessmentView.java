package org.haven.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was answered on a day.
 *
 * @param domains in the order of the instrument
 * @param scores by question
 * @param replaces an earlier one that was mistaken, or null
 * @param replaced whether a later one says that this one was mistaken; then it counts no more
 */
public record AssessmentView(UUID id, UUID instrumentId, int instrumentVersion, Stage stage, LocalDate day, String by,
        Instant assessedAt, List<DomainScore> domains, Map<String, Integer> scores, UUID replaces, boolean replaced) {

    public AssessmentView {
        domains = List.copyOf(domains);
        scores = Map.copyOf(scores);
    }

    /** How things are in a domain. */
    public DomainScore domain(String code) {
        return domains.stream().filter(d -> d.domain().equals(code)).findFirst()
                .orElseGet(() -> new DomainScore(code, null, 0, 0));
    }
}
