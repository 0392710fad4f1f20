package org.haven.counselling;

import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;

/**
 * A session is planned.
 *
 * @param formKey made when the form was drawn; the same form sent twice plans once
 */
public record NewSession(CaseId caseId, UUID episodeId, SessionPlan plan, UUID formKey) implements CaseScoped {

    public NewSession {
        Objects.requireNonNull(caseId);
        if (episodeId == null) {
            throw new Invalid("episode", "required");
        }
        if (plan == null) {
            throw new Invalid("plan", "required");
        }
        if (formKey == null) {
            throw new Invalid("formKey", "required");
        }
    }
}
