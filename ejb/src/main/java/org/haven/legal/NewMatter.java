package org.haven.legal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.Today;

/**
 * A matter is taken up.
 *
 * @param openedOn null for today
 * @param formKey made when the form was drawn; the same form sent twice opens one matter
 */
public record NewMatter(CaseId caseId, MatterType type, LocalDate openedOn, MatterDetails details,
        UUID formKey) implements CaseScoped {

    public NewMatter {
        Objects.requireNonNull(caseId);
        if (type == null) {
            throw new Invalid("type", "required");
        }
        openedOn = Today.plausible("openedOn", openedOn);
        if (details == null) {
            throw new Invalid("country", "required");
        }
        if (formKey == null) {
            throw new Invalid("formKey", "required");
        }
    }
}
