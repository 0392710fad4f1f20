package org.haven.outcome;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link Stage} by its code. */
@Converter(autoApply = true)
public class StageColumn extends CodeColumn<Stage> {

    public StageColumn() {
        super(Stage.class);
    }
}
