package org.haven.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;

/** Says what became of an appointment. */
@UseCase
public class EndAppointment {

    @Inject
    CaseFiles files;
    @Inject
    Plans plans;
    @Inject
    Clock clock;

    /**
     * @throws org.haven.shared.IllegalMove when it has been said already
     * @throws org.haven.shared.Stale when somebody else changed it in the meantime
     * @throws org.haven.casefile.CaseClosed when nothing more is written into the case
     */
    @Permitted(Permission.END_APPOINTMENT)
    public void end(AppointmentEnd end) {
        files.openForWork(end.caseId());
        Appointment appointment = plans.appointment(end.caseId(), end.appointmentId());
        if (!appointment.endedAs(end.version(), end.state())) {
            appointment.end(end.version(), end.state(), clock.instant());
        }
    }
}
