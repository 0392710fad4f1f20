package org.haven.legal;

import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;

/**
 * A hearing is set.
 *
 * @param formKey made when the form was drawn; the same form sent twice sets one hearing
 */
public record NewHearing(CaseId caseId, UUID matterId, HearingDetails details, UUID formKey) implements CaseScoped {

    public NewHearing {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(matterId);
        if (details == null) {
            throw new Invalid("at", "required");
        }
        if (formKey == null) {
            throw new Invalid("formKey", "required");
        }
    }
}
