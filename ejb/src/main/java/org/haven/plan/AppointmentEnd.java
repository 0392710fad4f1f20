package org.haven.plan;

import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;

/**
 * What became of an appointment.
 *
 * @param version of the appointment, as it was read
 */
public record AppointmentEnd(CaseId caseId, UUID appointmentId, Integer version,
        AppointmentState state) implements CaseScoped {

    public AppointmentEnd {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(appointmentId);
        if (version == null) {
            throw new Invalid("version", "required");
        }
        if (state == null) {
            throw new Invalid("state", "required");
        }
    }
}
