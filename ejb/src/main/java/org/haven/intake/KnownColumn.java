package org.haven.intake;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link Known} by its code. */
@Converter(autoApply = true)
public class KnownColumn extends CodeColumn<Known> {

    public KnownColumn() {
        super(Known.class);
    }
}
