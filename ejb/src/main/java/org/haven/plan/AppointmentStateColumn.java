package org.haven.plan;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link AppointmentState} by its code. */
@Converter(autoApply = true)
public class AppointmentStateColumn extends CodeColumn<AppointmentState> {

    public AppointmentStateColumn() {
        super(AppointmentState.class);
    }
}
