package org.haven.outcome;

import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.Text;

/**
 * An outcome is proposed, or a proposal is written again.
 *
 * @param proposalId the proposal that is written again, or null for a new one
 * @param version of the proposal, as it was read; nothing for a new one
 * @param assessmentId the assessment that it stands on
 * @param summary what has changed for the survivor
 * @param support what supports it, or null
 * @param submit whether it goes to review, or stays with its author
 * @param formKey made when the form of a new one was drawn; the same form sent twice proposes once
 */
public record ProposalDraft(CaseId caseId, UUID proposalId, Integer version, UUID assessmentId, String summary,
        String support, Boolean submit, UUID formKey) implements CaseScoped {

    /** Longest text, in characters. */
    public static final int LONGEST = 4_000;

    public ProposalDraft {
        Objects.requireNonNull(caseId);
        if (proposalId == null && formKey == null) {
            throw new Invalid("formKey", "required");
        }
        if (proposalId != null && version == null) {
            throw new Invalid("version", "required");
        }
        if (assessmentId == null) {
            throw new Invalid("assessment", "required");
        }
        summary = Text.required("summary", summary, LONGEST);
        support = Text.optional("support", support, LONGEST);
        if (submit == null) {
            throw new Invalid("submit", "required");
        }
    }
}
