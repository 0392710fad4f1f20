package org.haven.outcome;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.Today;

/**
 * What was answered on a day.
 *
 * @param instrumentId the version that was asked
 * @param scores by question: 1 to 4, or 8, 9, 99; a question that is left out was not asked
 * @param replaces an earlier one that was mistaken, or null
 * @param formKey made when the form was drawn; the same form sent twice assesses once
 */
public record NewAssessment(CaseId caseId, UUID instrumentId, Stage stage, LocalDate day, Map<String, Integer> scores,
        UUID replaces, UUID formKey) implements CaseScoped {

    public NewAssessment {
        Objects.requireNonNull(caseId);
        if (instrumentId == null) {
            throw new Invalid("instrument", "required");
        }
        if (stage == null) {
            throw new Invalid("stage", "required");
        }
        if (day == null) {
            throw new Invalid("day", "required");
        }
        day = Today.plausible("day", day);
        if (scores == null) {
            throw new Invalid("scores", "required");
        }
        if (!scores.values().stream().allMatch(Scores::sayable)) {
            throw new Invalid("scores", "score");
        }
        scores = Map.copyOf(scores);
        if (scores.values().stream().allMatch(s -> s == Scores.NOT_ASKED)) {
            throw new Invalid("scores", "nothing-asked");
        }
        if (formKey == null) {
            throw new Invalid("formKey", "required");
        }
    }
}
