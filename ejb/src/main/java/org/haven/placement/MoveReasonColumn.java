package org.haven.placement;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link MoveReason} by its code. */
@Converter(autoApply = true)
public class MoveReasonColumn extends CodeColumn<MoveReason> {
    public MoveReasonColumn() {
        super(MoveReason.class);
    }
}
