package org.haven.safety;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link Relation} by its code. */
@Converter(autoApply = true)
public class RelationColumn extends CodeColumn<Relation> {

    public RelationColumn() {
        super(Relation.class);
    }
}
