package org.haven.legal;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link Arranged} by its code. */
@Converter(autoApply = true)
public class ArrangedColumn extends CodeColumn<Arranged> {

    public ArrangedColumn() {
        super(Arranged.class);
    }
}
