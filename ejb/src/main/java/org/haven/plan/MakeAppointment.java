package org.haven.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.vault.Vault;

/** Agrees on something for a day and an hour; it appears in the calendar of the colleague who goes along. */
@UseCase
public class MakeAppointment {

    @Inject
    CaseFiles files;
    @Inject
    Plans plans;
    @Inject
    Vault vault;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    /**
     * @return the appointment's reference
     * @throws Invalid when the colleague does not work on the case
     * @throws org.haven.casefile.CaseClosed when nothing more is written into the case
     */
    @Permitted(Permission.MAKE_APPOINTMENT)
    public UUID make(NewAppointment appointment) {
        files.workHasBegun(appointment.caseId());
        Optional<UUID> made = plans.madeBy(Appointment.class, appointment.caseId(), appointment.formKey());
        if (made.isPresent()) {
            return made.get();
        }
        StaffId with = Objects.requireNonNullElse(appointment.with(), staff.id());
        if (!files.workers(appointment.caseId()).contains(with)) {
            throw new Invalid("with", "choice");
        }
        SubjectId subject = files.survivorOf(appointment.caseId());
        Appointment agreed = new Appointment(appointment, with, subject, vault.ring(subject), staff.id(),
                clock.instant());
        plans.add(agreed);
        return agreed.id();
    }
}
