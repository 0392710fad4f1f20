package org.haven.casefile;

import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.Text;

/**
 * A supervisor decides whether a case is closed.
 *
 * @param version of the request, as it was read
 * @param approved or sent back
 * @param answer why it is sent back; else what there is to say, or null
 */
public record ClosureDecision(CaseId caseId, UUID requestId, Integer version, Boolean approved,
        String answer) implements CaseScoped {

    public ClosureDecision {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(requestId);
        if (version == null) {
            throw new Invalid("version", "required");
        }
        if (approved == null) {
            throw new Invalid("approved", "required");
        }
        answer = approved
                ? Text.optional("answer", answer, NewClosure.LONGEST)
                : Text.required("answer", answer, NewClosure.LONGEST);
    }
}
