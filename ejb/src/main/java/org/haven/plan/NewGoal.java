package org.haven.plan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.Text;
import org.haven.shared.Today;

/**
 * A goal that a survivor has set.
 *
 * @param words the survivor's own
 * @param agreed what is agreed to be done about it, or null
 * @param agreedOn the day on which it was agreed
 * @param targetOn the day that was hoped for, or null
 * @param formKey made when the form was drawn; the same form sent twice sets one goal
 */
public record NewGoal(CaseId caseId, GoalType type, String words, String agreed, LocalDate agreedOn, LocalDate targetOn,
        UUID formKey) implements CaseScoped {

    public NewGoal {
        Objects.requireNonNull(caseId);
        if (type == null) {
            throw new Invalid("type", "required");
        }
        words = Text.required("words", words, Goal.LONGEST);
        agreed = Text.optional("agreed", agreed, Goal.LONGEST);
        if (agreedOn == null) {
            throw new Invalid("agreedOn", "required");
        }
        agreedOn = Today.plausible("agreedOn", agreedOn);
        targetOn = Today.plausible("targetOn", targetOn);
        if (targetOn != null && targetOn.isBefore(agreedOn)) {
            throw new Invalid("targetOn", "before-agreed");
        }
        if (formKey == null) {
            throw new Invalid("formKey", "required");
        }
    }
}
