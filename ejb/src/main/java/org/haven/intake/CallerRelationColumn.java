package org.haven.intake;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link CallerRelation} by its code. */
@Converter(autoApply = true)
public class CallerRelationColumn extends CodeColumn<CallerRelation> {

    public CallerRelationColumn() {
        super(CallerRelation.class);
    }
}
