package org.haven.conflict;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link ConflictRelation} by its code. */
@Converter(autoApply = true)
public class ConflictRelationColumn extends CodeColumn<ConflictRelation> {

    public ConflictRelationColumn() {
        super(ConflictRelation.class);
    }
}
