package org.haven.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.Text;
import org.haven.shared.Today;

/**
 * A survivor moves into a bed.
 *
 * @param holdId the hold this comes from, or null
 * @param at when they came; null for now
 * @param expectedUntil as far as anybody can say, or null
 * @param agreed what the survivor and the house have agreed, or null
 * @param confirmed what the caller has made sure of; null for nothing
 * @param formKey made when the form was drawn; the same form sent twice admits once
 */
public record Admission(CaseId caseId, UUID bedId, UUID holdId, Instant at, LocalDate expectedUntil, String agreed,
        Confirmed confirmed, UUID formKey) implements CaseScoped {
    public Admission {
        Objects.requireNonNull(caseId);
        if (bedId == null) {
            throw new Invalid("bed", "required");
        }
        if (formKey == null) {
            throw new Invalid("formKey", "required");
        }
        at = Today.plausible("at", at);
        expectedUntil = Today.plausible("expectedUntil", expectedUntil);
        agreed = Text.optional("agreed", agreed, Stay.LONGEST_AGREED);
        confirmed = Objects.requireNonNullElse(confirmed, Confirmed.NOTHING);
    }
}
