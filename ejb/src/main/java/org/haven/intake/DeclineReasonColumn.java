package org.haven.intake;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link DeclineReason} by its code. */
@Converter(autoApply = true)
public class DeclineReasonColumn extends CodeColumn<DeclineReason> {

    public DeclineReasonColumn() {
        super(DeclineReason.class);
    }
}
