package org.haven.casefile;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link ClosureReason} by its code. */
@Converter(autoApply = true)
public class ClosureReasonColumn extends CodeColumn<ClosureReason> {

    public ClosureReasonColumn() {
        super(ClosureReason.class);
    }
}
