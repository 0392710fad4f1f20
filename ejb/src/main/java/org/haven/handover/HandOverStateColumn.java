package org.haven.handover;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link HandOverState} by its code. */
@Converter(autoApply = true)
public class HandOverStateColumn extends CodeColumn<HandOverState> {

    public HandOverStateColumn() {
        super(HandOverState.class);
    }
}
