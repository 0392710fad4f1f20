package org.haven.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.Text;
import org.haven.shared.Today;

/**
 * A service that a survivor has received.
 *
 * @param quantity more than nought; nought only to say that an earlier entry was wrong altogether
 * @param corrects the earlier entry that this one sets right, or null
 * @param formKey made when the form was drawn; the same form sent twice records one
 */
public record ServiceRecord(CaseId caseId, ServiceType type, LocalDate day, BigDecimal quantity, ServiceUnit unit,
        ProvidedBy providedBy, String note, UUID corrects, UUID formKey) implements CaseScoped {

    private static final BigDecimal MOST = new BigDecimal("999999.99");

    public ServiceRecord {
        Objects.requireNonNull(caseId);
        if (type == null) {
            throw new Invalid("type", "required");
        }
        if (day == null) {
            throw new Invalid("day", "required");
        }
        day = Today.plausible("day", day);
        if (quantity == null) {
            throw new Invalid("quantity", "required");
        }
        if (quantity.signum() < 0 || quantity.signum() == 0 && corrects == null || quantity.compareTo(MOST) > 0
                || quantity.stripTrailingZeros().scale() > 2) {
            throw new Invalid("quantity", "quantity");
        }
        if (unit == null) {
            throw new Invalid("unit", "required");
        }
        if (providedBy == null) {
            throw new Invalid("providedBy", "required");
        }
        note = Text.optional("note", note, Goal.LONGEST);
        if (formKey == null) {
            throw new Invalid("formKey", "required");
        }
    }
}
