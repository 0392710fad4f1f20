package org.haven.plan;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;
import org.haven.shared.Text;
import org.haven.shared.Today;

/**
 * Something that is agreed for a day and an hour.
 *
 * @param until when it is expected to end, or null
 * @param with the colleague in whose calendar it stands; null for oneself
 * @param note what it is about, or null
 * @param formKey made when the form was drawn; the same form sent twice makes one
 */
public record NewAppointment(CaseId caseId, AppointmentKind kind, Instant at, Instant until, StaffId with, String note,
        UUID formKey) implements CaseScoped {

    public NewAppointment {
        Objects.requireNonNull(caseId);
        if (kind == null) {
            throw new Invalid("kind", "required");
        }
        if (at == null) {
            throw new Invalid("at", "required");
        }
        at = Today.plausible("at", at);
        until = Today.plausible("until", until);
        if (until != null && !until.isAfter(at)) {
            throw new Invalid("until", "period");
        }
        note = Text.optional("note", note, Goal.LONGEST);
        if (formKey == null) {
            throw new Invalid("formKey", "required");
        }
    }
}
