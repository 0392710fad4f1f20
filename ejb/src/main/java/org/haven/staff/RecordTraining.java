package org.haven.staff;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.Invalid;
import org.haven.shared.Today;

/** An administrator records what a colleague was trained in, and until when it counts. */
@UseCase
public class RecordTraining {

    @Inject
    Trainings trainings;
    @Inject
    StaffDirectory directory;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    @Permitted(Permission.RECORD_TRAINING)
    public UUID record(NewTraining training) {
        Optional<UUID> made = trainings.recordedBy(training.colleague(), training.formKey());
        if (made.isPresent()) {
            return made.get();
        }
        if (training.colleague().equals(staff.id())) {
            throw new Invalid("staff", "own-standing");
        }
        if (training.heldOn().isAfter(Today.at(clock.instant()))) {
            throw new Invalid("heldOn", "future");
        }
        directory.person(training.colleague());
        StaffTraining recorded = new StaffTraining(training, staff.id(), clock.instant());
        trainings.add(recorded);
        return recorded.id();
    }
}
