package org.haven.legal;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link DeadlineState} by its code. */
@Converter(autoApply = true)
public class DeadlineStateColumn extends CodeColumn<DeadlineState> {

    public DeadlineStateColumn() {
        super(DeadlineState.class);
    }
}
