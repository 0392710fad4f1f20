package org.haven.outcome;

import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.Text;

/**
 * A supervisor judges a proposed outcome.
 *
 * @param version of the proposal, as it was read
 * @param accepted or sent back
 * @param answer why it is sent back; else what there is to say, or null
 */
public record OutcomeReview(CaseId caseId, UUID proposalId, Integer version, Boolean accepted,
        String answer) implements CaseScoped {

    public OutcomeReview {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(proposalId);
        if (version == null) {
            throw new Invalid("version", "required");
        }
        if (accepted == null) {
            throw new Invalid("accepted", "required");
        }
        answer = accepted
                ? Text.optional("answer", answer, ProposalDraft.LONGEST)
                : Text.required("answer", answer, ProposalDraft.LONGEST);
    }
}
