package org.haven.placement;

import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;

/**
 * A bed to be kept free.
 *
 * @param formKey made when the form was drawn; the same form sent twice holds once
 */
public record HoldRequest(CaseId caseId, UUID bedId, UUID formKey) implements CaseScoped {
    public HoldRequest {
        Objects.requireNonNull(caseId);
        if (bedId == null) {
            throw new Invalid("bed", "required");
        }
        if (formKey == null) {
            throw new Invalid("formKey", "required");
        }
    }
}
