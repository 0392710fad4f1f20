package org.haven.handover;

import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;
import org.haven.shared.Text;

/**
 * What the next lead must know, written down; not yet signed.
 *
 * @param handOver the one that is written anew, or null
 * @param version of it, as it was read; null for a new one
 * @param formKey made when the form was drawn; the same form sent twice writes one
 */
public record HandOverDraft(CaseId caseId, UUID handOver, Integer version, StaffId to, String summary,
        UUID formKey) implements CaseScoped {

    /** Longest summary, in characters. */
    public static final int LONGEST = 10_000;

    public HandOverDraft {
        Objects.requireNonNull(caseId);
        if (to == null) {
            throw new Invalid("to", "required");
        }
        summary = Text.required("summary", summary, LONGEST);
        if (handOver == null && formKey == null) {
            throw new Invalid("formKey", "required");
        }
        if (handOver != null && version == null) {
            throw new Invalid("version", "required");
        }
    }
}
