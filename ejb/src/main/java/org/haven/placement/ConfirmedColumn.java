package org.haven.placement;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link Confirmed} by its code. */
@Converter(autoApply = true)
public class ConfirmedColumn extends CodeColumn<Confirmed> {
    public ConfirmedColumn() {
        super(Confirmed.class);
    }
}
