package org.haven.intake;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link Urgency} by its code. */
@Converter(autoApply = true)
public class UrgencyColumn extends CodeColumn<Urgency> {

    public UrgencyColumn() {
        super(Urgency.class);
    }
}
