package org.haven.intake.imports;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link RowState} by its code. */
@Converter(autoApply = true)
public class RowStateColumn extends CodeColumn<RowState> {

    public RowStateColumn() {
        super(RowState.class);
    }
}
