package org.haven.casefile;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link ClosureState} by its code. */
@Converter(autoApply = true)
public class ClosureStateColumn extends CodeColumn<ClosureState> {

    public ClosureStateColumn() {
        super(ClosureState.class);
    }
}
