package org.haven.intake.imports;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link ImportState} by its code. */
@Converter(autoApply = true)
public class ImportStateColumn extends CodeColumn<ImportState> {

    public ImportStateColumn() {
        super(ImportState.class);
    }
}
