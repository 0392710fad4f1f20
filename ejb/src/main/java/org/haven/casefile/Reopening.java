package org.haven.casefile;

import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.Text;

/**
 * A closed case is taken up again.
 *
 * @param formKey made when the form was drawn; the same form sent twice reopens once
 */
public record Reopening(CaseId caseId, String reason, UUID formKey) implements CaseScoped {

    public Reopening {
        Objects.requireNonNull(caseId);
        reason = Text.required("reason", reason, NewClosure.LONGEST);
        if (formKey == null) {
            throw new Invalid("formKey", "required");
        }
    }
}
