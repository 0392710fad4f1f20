package org.haven.legal;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link MatterState} by its code. */
@Converter(autoApply = true)
public class MatterStateColumn extends CodeColumn<MatterState> {

    public MatterStateColumn() {
        super(MatterState.class);
    }
}
