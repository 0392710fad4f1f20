package org.haven.staff;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link TrainingKind} by its code. */
@Converter(autoApply = true)
public class TrainingKindColumn extends CodeColumn<TrainingKind> {

    public TrainingKindColumn() {
        super(TrainingKind.class);
    }
}
