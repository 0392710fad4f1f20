package org.haven.plan;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link GoalState} by its code. */
@Converter(autoApply = true)
public class GoalStateColumn extends CodeColumn<GoalState> {

    public GoalStateColumn() {
        super(GoalState.class);
    }
}
