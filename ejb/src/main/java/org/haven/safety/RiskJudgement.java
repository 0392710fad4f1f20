package org.haven.safety;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.Text;
import org.haven.shared.Today;

/**
 * How somebody judges the risk to a survivor.
 *
 * @param reviewOn when it is to be looked at again; needed for a high and a medium risk
 * @param formKey made when the form was drawn; the same form sent twice assesses once
 */
public record RiskJudgement(CaseId caseId, RiskLevel level, String reason, LocalDate reviewOn,
        UUID formKey) implements CaseScoped {

    public static final int LONGEST_REASON = 2_000;

    public RiskJudgement {
        Objects.requireNonNull(caseId);
        if (formKey == null) {
            throw new Invalid("formKey", "required");
        }
        if (level == null) {
            throw new Invalid("level", "required");
        }
        reason = Text.required("reason", reason, LONGEST_REASON);
        reviewOn = Today.plausible("reviewOn", reviewOn);
        if (reviewOn == null && level.needsReview()) {
            throw new Invalid("reviewOn", "review-needed");
        }
    }

    /** @throws Invalid when the review lies behind us, or more than a year ahead */
    void checkedOn(LocalDate today) {
        if (reviewOn == null) {
            return;
        }
        if (reviewOn.isBefore(today)) {
            throw new Invalid("reviewOn", "review-past");
        }
        if (reviewOn.isAfter(today.plusYears(1))) {
            throw new Invalid("reviewOn", "review-far");
        }
    }
}
