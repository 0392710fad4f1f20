package org.haven.plan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;
import org.haven.shared.Text;
import org.haven.shared.Today;

/**
 * Something that a colleague is to do.
 *
 * @param goalId the goal that it serves, or null
 * @param assignee somebody who works on the case
 * @param formKey made when the form was drawn; the same form sent twice adds one
 */
public record NewAction(CaseId caseId, UUID goalId, String words, StaffId assignee, LocalDate dueOn,
        UUID formKey) implements CaseScoped {

    public NewAction {
        Objects.requireNonNull(caseId);
        words = Text.required("words", words, Goal.LONGEST);
        if (assignee == null) {
            throw new Invalid("assignee", "required");
        }
        if (dueOn == null) {
            throw new Invalid("dueOn", "required");
        }
        dueOn = Today.plausible("dueOn", dueOn);
        if (formKey == null) {
            throw new Invalid("formKey", "required");
        }
    }
}
