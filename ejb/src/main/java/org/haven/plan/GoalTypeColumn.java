package org.haven.plan;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link GoalType} by its code. */
@Converter(autoApply = true)
public class GoalTypeColumn extends CodeColumn<GoalType> {

    public GoalTypeColumn() {
        super(GoalType.class);
    }
}
