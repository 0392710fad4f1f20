package org.haven.outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * How things are in one domain: the mean of what was answered, and nothing else.
 *
 * @param domain its code
 * @param mean null when nothing was answered
 * @param answered to how many questions there was an answer
 * @param asked how many questions the domain has
 */
public record DomainScore(String domain, BigDecimal mean, int answered, int asked) {

    private static final int DIGITS = 2;

    static DomainScore of(InstrumentDomain domain, Map<String, Integer> scores) {
        List<Integer> answers = domain.items().stream().map(i -> scores.getOrDefault(i.code(), Scores.NOT_ASKED))
                .filter(Scores::answers).toList();
        BigDecimal mean = answers.isEmpty()
                ? null
                : BigDecimal.valueOf(answers.stream().mapToInt(Integer::intValue).sum())
                        .divide(BigDecimal.valueOf(answers.size()), DIGITS, RoundingMode.HALF_UP);
        return new DomainScore(domain.code(), mean, answers.size(), domain.items().size());
    }
}
