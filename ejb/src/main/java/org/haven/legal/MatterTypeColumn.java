package org.haven.legal;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link MatterType} by its code. */
@Converter(autoApply = true)
public class MatterTypeColumn extends CodeColumn<MatterType> {

    public MatterTypeColumn() {
        super(MatterType.class);
    }
}
