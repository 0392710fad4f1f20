package org.haven.legal;

import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;

/**
 * A deadline is set.
 *
 * @param formKey made when the form was drawn; the same form sent twice sets one deadline
 */
public record NewDeadline(CaseId caseId, UUID matterId, DeadlineDetails details, UUID formKey) implements CaseScoped {

    public NewDeadline {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(matterId);
        if (details == null) {
            throw new Invalid("dueOn", "required");
        }
        if (formKey == null) {
            throw new Invalid("formKey", "required");
        }
    }
}
