package org.haven.intake;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link Nature} by its code. */
@Converter(autoApply = true)
public class NatureColumn extends CodeColumn<Nature> {

    public NatureColumn() {
        super(Nature.class);
    }
}
