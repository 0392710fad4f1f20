package org.haven.plan;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link AppointmentKind} by its code. */
@Converter(autoApply = true)
public class AppointmentKindColumn extends CodeColumn<AppointmentKind> {

    public AppointmentKindColumn() {
        super(AppointmentKind.class);
    }
}
