package org.haven.plan;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link ActionState} by its code. */
@Converter(autoApply = true)
public class ActionStateColumn extends CodeColumn<ActionState> {

    public ActionStateColumn() {
        super(ActionState.class);
    }
}
