package org.haven.staff;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.haven.access.Target;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;
import org.haven.shared.Today;

/**
 * A colleague was trained.
 *
 * @param validUntil the last day on which it counts, or null when it does not run out
 * @param formKey made when the form was drawn; the same form sent twice records once
 */
public record NewTraining(StaffId colleague, TrainingKind kind, LocalDate heldOn, LocalDate validUntil,
        UUID formKey) implements Target {

    public NewTraining {
        Objects.requireNonNull(colleague);
        if (kind == null) {
            throw new Invalid("kind", "required");
        }
        if (heldOn == null) {
            throw new Invalid("heldOn", "required");
        }
        heldOn = Today.plausible("heldOn", heldOn);
        validUntil = Today.plausible("validUntil", validUntil);
        if (validUntil != null && validUntil.isBefore(heldOn)) {
            throw new Invalid("validUntil", "period");
        }
        if (formKey == null) {
            throw new Invalid("formKey", "required");
        }
    }

    @Override
    public UUID targetId() {
        return colleague.value();
    }
}
