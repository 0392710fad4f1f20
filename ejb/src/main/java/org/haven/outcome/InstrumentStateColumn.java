package org.haven.outcome;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link InstrumentState} by its code. */
@Converter(autoApply = true)
public class InstrumentStateColumn extends CodeColumn<InstrumentState> {

    public InstrumentStateColumn() {
        super(InstrumentState.class);
    }
}
