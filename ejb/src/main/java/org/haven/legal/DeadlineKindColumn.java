package org.haven.legal;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link DeadlineKind} by its code. */
@Converter(autoApply = true)
public class DeadlineKindColumn extends CodeColumn<DeadlineKind> {

    public DeadlineKindColumn() {
        super(DeadlineKind.class);
    }
}
